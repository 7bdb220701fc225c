package views.operator.payments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import services.payments.bank.BankLineRow;
import services.payments.bank.BankLines;
import services.payments.bank.BankQueries;
import views.components.Formats;
import views.components.StatusBadge;
import views.components.Texts;

/** Lines of bank statements; loads only the rows on screen. */
final class BankLineGrid extends Composite<Grid<BankLineRow>> {

    private final SerializableConsumer<BankLineRow> match;
    private final SerializableConsumer<BankLineRow> returned;
    private BankLines which = BankLines.TO_MATCH;

    BankLineGrid(
            BankQueries queries,
            boolean mayAct,
            SerializableConsumer<BankLineRow> match,
            SerializableConsumer<BankLineRow> returned) {
        this.match = match;
        this.returned = returned;
        var grid = getContent();
        grid.addColumn(row -> Formats.date(row.bookedOn()))
                .setHeader(Texts.of("payments.bank.booked"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addColumn(row -> Formats.money(row.amount()))
                .setHeader(Texts.of("payments.amount"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(BankLineGrid::words)
                .setHeader(Texts.of("payments.bank.purpose"))
                .setFlexGrow(3);
        grid.addComponentColumn(BankLineGrid::standing)
                .setHeader(Texts.of("common.status"))
                .setFlexGrow(2);
        grid.addColumn(BankLineGrid::expected).setHeader(Texts.of("payments.bank.expected"));
        if (mayAct) {
            grid.addComponentColumn(this::actions)
                    .setHeader(Texts.of("payments.actions"))
                    .setFlexGrow(2);
        }
        grid.setItemsPageable(page -> queries.find(which, page));
        grid.setEmptyStateText(Texts.of("payments.bank.empty"));
        grid.addClassName("bank-lines");
    }

    private static Component words(BankLineRow row) {
        var purpose = new Span(row.purpose());
        purpose.addClassName("quiet");
        var words = new Div(new Div(row.payer()), purpose);
        words.addClassName("bank-words");
        return words;
    }

    private static Component standing(BankLineRow row) {
        if (row.returned()) {
            return badge("payments.bank.returned", StatusBadge.Tone.NEUTRAL);
        }
        if (!row.excess().isZero()) {
            return new StatusBadge(
                    Texts.of("payments.bank.excess", Formats.money(row.excess())),
                    StatusBadge.Tone.WARNING);
        }
        if (row.matched()) {
            return badge("payments.bank.is-matched", StatusBadge.Tone.GOOD);
        }
        return Optional.ofNullable(row.remark())
                .map(
                        remark ->
                                new StatusBadge(
                                        PaymentLabels.remark(remark), StatusBadge.Tone.WARNING))
                .orElseGet(() -> badge("payments.bank.to-match", StatusBadge.Tone.WARNING));
    }

    private static StatusBadge badge(String key, StatusBadge.Tone tone) {
        return new StatusBadge(Texts.of(key), tone);
    }

    private static String expected(BankLineRow row) {
        return Optional.ofNullable(row.expected())
                .map(
                        amount ->
                                Texts.of(
                                        "payments.bank.expected.of",
                                        Formats.money(amount),
                                        String.valueOf(row.paymentNumber())))
                .orElse("");
    }

    private Component actions(BankLineRow row) {
        var actions = new Div();
        actions.addClassName("badges");
        if (row.returned() || row.amount().minorUnits() <= 0) {
            return actions;
        }
        if (!row.matched()) {
            var matching = new Button(Texts.of("payments.bank.match"), _ -> match.accept(row));
            matching.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
            actions.add(matching);
        }
        if (!row.matched() || which == BankLines.TO_RETURN) {
            var back = new Button(Texts.of("payments.bank.return"), _ -> returned.accept(row));
            back.addThemeVariants(ButtonVariant.SMALL);
            actions.add(back);
        }
        return actions;
    }

    void show(BankLines wanted) {
        which = wanted;
        reload();
    }

    void reload() {
        getContent().getDataProvider().refreshAll();
    }
}
