package views.operator.refunds;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import domain.orders.OrderId;
import domain.refunds.UnitsToRefund;
import domain.shared.DomainException;
import domain.shared.Money;
import domain.shared.Uuids;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import services.refunds.OperatorRefunds;
import services.refunds.RefundWish;
import services.refunds.RefundableLine;
import views.components.Feedback;
import views.components.Formats;
import views.components.Refusals;
import views.components.Texts;

/**
 * Asks what shall be paid back of an order, by units or as an amount, and shows what of which line
 * it would be before anything happens. Pressing twice pays back once.
 */
final class RefundDialog extends Dialog {

    private enum Way {
        UNITS,
        AMOUNT
    }

    /** How many units of a line. */
    private record UnitsField(RefundableLine line, IntegerField units) {

        int wanted() {
            return Optional.ofNullable(units.getValue()).orElse(0);
        }
    }

    private static final int REASON_MOST_CHARACTERS = 500;

    private final OrderId order;
    private final OperatorRefunds refunds;
    private final UUID key = Uuids.timeOrdered();
    private final Currency currency;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final List<UnitsField> units = new ArrayList<>();
    private final Checkbox withShipping = new Checkbox(Texts.of("aftersales.refund.shipping"));
    private final BigDecimalField amount = new BigDecimalField(Texts.of("aftersales.amount"));
    private final TextArea reason = new TextArea(Texts.of("common.reason"));
    private final RefundPreviewTable preview = new RefundPreviewTable();
    private final Button submit = new Button(Texts.of("aftersales.refund.make"), _ -> submit());

    RefundDialog(OrderId order, OperatorRefunds refunds) {
        this.order = order;
        this.refunds = refunds;
        var lines = refunds.refundable(order);
        currency = Currency.getInstance(lines.getFirst().currency());
        setHeaderTitle(Texts.of("aftersales.refund.make"));
        setCloseOnOutsideClick(false);
        setWidth("min(48rem, 94vw)");
        withShipping.setValue(true);
        amount.setSuffixComponent(new Span(currency.getCurrencyCode()));
        var byUnits = new Div(withShipping);
        byUnits.addClassName("stack");
        lines.forEach(line -> byUnits.add(field(line)));
        way.setLabel(Texts.of("aftersales.refund.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> Texts.of("aftersales.refund.way." + one.name()));
        way.addValueChangeListener(
                event -> {
                    byUnits.setVisible(event.getValue() == Way.UNITS);
                    amount.setVisible(event.getValue() == Way.AMOUNT);
                    look();
                });
        withShipping.addValueChangeListener(_ -> look());
        amount.addValueChangeListener(_ -> look());
        reason.setMaxLength(REASON_MOST_CHARACTERS);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setEnabled(false);
        add(way, byUnits, amount, reason, preview);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), submit);
        way.setValue(Way.UNITS);
    }

    private IntegerField field(RefundableLine line) {
        var field =
                new IntegerField(
                        Texts.of(
                                "aftersales.refund.units-of",
                                line.title(),
                                line.sellerName(),
                                Formats.money(new Money(line.left(), currency))));
        field.setMin(0);
        field.setMax(line.units());
        field.setValue(0);
        field.setStepButtonsVisible(true);
        field.setWidthFull();
        field.addValueChangeListener(_ -> look());
        units.add(new UnitsField(line, field));
        return field;
    }

    private Optional<RefundWish> wish() {
        if (way.getValue() == Way.AMOUNT) {
            return Optional.ofNullable(amount.getValue())
                    .filter(value -> value.signum() > 0)
                    .map(this::byAmount);
        }
        var wanted =
                units.stream()
                        .filter(field -> field.wanted() > 0)
                        .map(
                                field ->
                                        new UnitsToRefund(
                                                field.line().id(),
                                                field.wanted(),
                                                withShipping.getValue()))
                        .toList();
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(new RefundWish.ByUnits(order, wanted));
    }

    private RefundWish byAmount(BigDecimal value) {
        return new RefundWish.ByAmount(order, List.of(), Money.of(value, currency).minorUnits());
    }

    private void look() {
        try {
            var found = wish().map(refunds::preview);
            preview.show(found);
            submit.setEnabled(found.filter(one -> one.total() > 0).isPresent());
        } catch (DomainException refusal) {
            preview.refuse(Refusals.sentence(refusal));
            submit.setEnabled(false);
        }
    }

    private void submit() {
        var done =
                Feedback.run(
                        () ->
                                wish().ifPresent(
                                                wanted ->
                                                        refunds.refund(
                                                                wanted, reason.getValue(), key)),
                        Texts.of("aftersales.refund.made"));
        if (done) {
            close();
        }
    }
}
