package views.aftersales;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializablePredicate;
import domain.returns.ReturnStatus;
import domain.returns.ReturnStep;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import services.returns.ReturnDetails;
import views.components.Formats;
import views.components.Texts;
import views.components.ViewHeader;
import views.components.sellers.Facts;
import views.components.sellers.ReasonDialog;

/** A return, and what can be done about it now. */
public final class ReturnPanel extends Composite<Div> {

    private final SerializablePredicate<ReturnStep> take;

    /**
     * @param take takes a step and returns whether it went through
     */
    public ReturnPanel(SerializablePredicate<ReturnStep> take) {
        this.take = take;
        getContent().addClassName("panels");
    }

    /**
     * @param mayHandle whether this person may do anything about it
     */
    public void show(ReturnDetails details, boolean mayHandle) {
        var header =
                new ViewHeader(
                        Texts.of("aftersales.return-number", details.row().number()),
                        AftersalesLabels.badge(details.row().status()));
        var content = getContent();
        content.removeAll();
        content.add(header);
        if (mayHandle && !details.next().isEmpty()) {
            content.add(actions(details));
        }
        content.add(wish(details), lines(details), history(details));
    }

    private Component actions(ReturnDetails details) {
        var bar = new Div();
        bar.addClassName("row-actions");
        for (var next : details.next()) {
            var button =
                    new Button(
                            Texts.of("aftersales.return-action." + next.name()),
                            _ -> act(details, next));
            if (next == ReturnStatus.REFUSED || next == ReturnStatus.REJECTED) {
                button.addThemeVariants(ButtonVariant.ERROR);
            } else if (next != ReturnStatus.REPLACED) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            bar.add(button);
        }
        return bar;
    }

    private void act(ReturnDetails details, ReturnStatus next) {
        switch (next) {
            case APPROVED -> ask(next, false, ReturnStep.Approve::new);
            case REFUSED -> ask(next, true, ReturnStep.Refuse::new);
            case RECEIVED -> {
                var _ = take.test(new ReturnStep.Receive());
            }
            case INSPECTED -> new InspectionDialog(details, take).open();
            case REFUNDED -> ask(next, false, _ -> new ReturnStep.Refund());
            case REPLACED -> ask(next, false, ReturnStep.Replace::new);
            case REJECTED -> ask(next, true, ReturnStep.Reject::new);
            case REQUESTED, WITHDRAWN -> {
                // Steps of the shopper.
            }
        }
    }

    private void ask(
            ReturnStatus next, boolean needsAnswer, SerializableFunction<String, ReturnStep> step) {
        new ReasonDialog(
                        Texts.of("aftersales.return-action." + next.name()),
                        Texts.of("aftersales.return-ask." + next.name()),
                        needsAnswer,
                        answer -> take.test(step.apply(answer)))
                .open();
    }

    private static Component wish(ReturnDetails details) {
        var row = details.row();
        var facts =
                new Facts(Texts.of("aftersales.return-wish"))
                        .fact(Texts.of("aftersales.order"), row.sellerOrderNumber())
                        .fact(Texts.of("aftersales.seller"), row.sellerName())
                        .fact(Texts.of("aftersales.shopper"), row.customerName())
                        .fact(Texts.of("common.reason"), AftersalesLabels.of(row.reason()))
                        .fact(Texts.of("aftersales.wished"), AftersalesLabels.of(row.wish()))
                        .fact(Texts.of("aftersales.comment"), details.comment())
                        .fact(
                                Texts.of("aftersales.shipping-back"),
                                Texts.of(details.refundShipping() ? "common.yes" : "common.no"));
        if (!details.answer().isBlank()) {
            facts.fact(Texts.of("aftersales.answer"), details.answer());
        }
        Optional.ofNullable(details.refund())
                .ifPresent(
                        money ->
                                facts.fact(Texts.of("aftersales.paid-back"), Formats.money(money)));
        return facts;
    }

    private static Component lines(ReturnDetails details) {
        var grid = new Grid<ReturnDetails.Line>();
        grid.addColumn(ReturnDetails.Line::title)
                .setHeader(Texts.of("aftersales.thing"))
                .setTooltipGenerator(ReturnDetails.Line::sku)
                .setFlexGrow(3);
        grid.addColumn(ReturnDetails.Line::quantity)
                .setHeader(Texts.of("aftersales.goods"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(
                        line ->
                                Optional.ofNullable(line.accepted())
                                        .map(String::valueOf)
                                        .orElse("–"))
                .setHeader(Texts.of("aftersales.inspect.accepted"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(ReturnDetails.Line::restocked)
                .setHeader(Texts.of("aftersales.inspect.restocked"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(ReturnDetails.Line::finding)
                .setHeader(Texts.of("aftersales.inspect.finding"))
                .setFlexGrow(2);
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setItems(details.lines());
        return new Facts(Texts.of("aftersales.return-lines")).with(grid);
    }

    private static Component history(ReturnDetails details) {
        var moments = details.moments();
        var facts = new Facts(Texts.of("aftersales.history"));
        facts.fact(Texts.of("aftersales.asked-at"), Formats.dateTime(details.row().requestedAt()));
        moment(facts, "aftersales.decided-at", moments.decided());
        moment(facts, "aftersales.received-at", moments.received());
        moment(facts, "aftersales.inspected-at", moments.inspected());
        moment(facts, "aftersales.closed-at", moments.closed());
        return facts;
    }

    private static void moment(Facts facts, String key, @Nullable Instant at) {
        if (at != null) {
            facts.fact(Texts.of(key), Formats.dateTime(at));
        }
    }
}
