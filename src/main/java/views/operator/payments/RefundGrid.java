package views.operator.payments;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import services.payments.bank.RefundToSend;
import views.components.Formats;
import views.components.Texts;

/** Refunds that somebody has to transfer by hand. */
final class RefundGrid extends Composite<Grid<RefundToSend>> {

    RefundGrid(boolean mayAct, SerializableConsumer<RefundToSend> sent) {
        var grid = getContent();
        grid.addColumn(row -> Formats.dateTime(row.since()))
                .setHeader(Texts.of("payments.bank.since"));
        grid.addComponentColumn(
                        row ->
                                new Anchor(
                                        PaymentNavigation.pathOf(row.payment()),
                                        String.valueOf(row.paymentNumber())))
                .setHeader(Texts.of("payments.payment"));
        grid.addColumn(RefundToSend::payer).setHeader(Texts.of("payments.bank.payer"));
        grid.addColumn(row -> Formats.money(row.amount()))
                .setHeader(Texts.of("payments.amount"))
                .setTextAlign(ColumnTextAlign.END);
        if (mayAct) {
            grid.addComponentColumn(row -> button(row, sent))
                    .setHeader(Texts.of("payments.actions"));
        }
        grid.setAllRowsVisible(true);
    }

    private static Button button(RefundToSend row, SerializableConsumer<RefundToSend> sent) {
        var button = new Button(Texts.of("payments.bank.sent"), _ -> sent.accept(row));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        return button;
    }

    void show(List<RefundToSend> refunds) {
        getContent().setItems(refunds);
    }
}
