package views.vouchers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import domain.checkout.Voucher;
import domain.shared.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import services.vouchers.VoucherRow;
import views.components.Formats;
import views.components.StatusBadge;
import views.components.Texts;

/** A list of vouchers: what they take off, who pays, how often they were used. */
public final class VoucherGrid extends Composite<Grid<VoucherRow>> {

    /**
     * @param all whether vouchers of several sellers are shown, with what they have cost
     */
    public VoucherGrid(boolean all, Optional<Consumer<VoucherRow>> edit) {
        var grid = getContent();
        grid.addComponentColumn(VoucherGrid::code)
                .setHeader(Texts.of("checkout.voucher.code"))
                .setFlexGrow(2);
        grid.addColumn(row -> takesOff(row.voucher()))
                .setHeader(Texts.of("checkout.voucher.value"));
        if (all) {
            grid.addColumn(VoucherGrid::owner).setHeader(Texts.of("checkout.voucher.paid-by"));
        }
        grid.addColumn(VoucherGrid::uses).setHeader(Texts.of("checkout.voucher.uses"));
        grid.addColumn(
                        row ->
                                Optional.ofNullable(row.voucher().endsAt())
                                        .map(Formats::dateTime)
                                        .orElse("–"))
                .setHeader(Texts.of("checkout.voucher.ends"));
        if (all) {
            grid.addColumn(VoucherGrid::given).setHeader(Texts.of("checkout.voucher.given"));
        }
        edit.ifPresent(
                action ->
                        grid.addComponentColumn(row -> editButton(row, action))
                                .setHeader(Texts.of("checkout.actions")));
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(Texts.of("checkout.voucher.none"));
    }

    public void show(List<VoucherRow> rows) {
        getContent().setItems(rows);
    }

    private static Button editButton(VoucherRow row, Consumer<VoucherRow> action) {
        var button = new Button(Texts.of("common.edit"), _ -> action.accept(row));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }

    private static Div code(VoucherRow row) {
        var code = new Div(row.voucher().code());
        if (!row.voucher().active()) {
            code.add(" ");
            code.add(new StatusBadge(Texts.of("checkout.switched-off"), StatusBadge.Tone.NEUTRAL));
        }
        return code;
    }

    private static String takesOff(Voucher voucher) {
        if (voucher.percent() != null) {
            return "−" + voucher.percent().value().stripTrailingZeros().toPlainString() + " %";
        }
        return voucher.amount() == null || voucher.currency() == null
                ? ""
                : "−" + money(voucher.amount(), voucher.currency());
    }

    private static String owner(VoucherRow row) {
        if (!row.sellerName().isEmpty()) {
            return row.sellerName();
        }
        var share = row.voucher().platformShare().value().stripTrailingZeros().toPlainString();
        return Texts.of("checkout.voucher.platform-pays", share);
    }

    private static String uses(VoucherRow row) {
        var limit = row.voucher().usageLimit();
        var used = Formats.number(row.voucher().used());
        return limit == null ? used : used + " / " + Formats.number(limit);
    }

    private static String given(VoucherRow row) {
        return row.currency().isEmpty() ? "–" : money(row.given(), row.currency());
    }

    private static String money(long minorUnits, String currency) {
        return Formats.money(new Money(minorUnits, Currency.getInstance(currency)));
    }
}
