package views.operator.payments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import domain.payments.InstructionStatus;
import java.util.Optional;
import services.payments.overview.PaymentStory;
import services.payments.overview.WebhookRow;
import views.components.Formats;
import views.components.Texts;
import views.components.sellers.Facts;

/** The parts of one payment's page, as they stand now. */
final class PaymentParts {

    private final PaymentStory story;

    PaymentParts(PaymentStory story) {
        this.story = story;
    }

    Component facts() {
        var payment = story.payment();
        var facts =
                new Facts(Texts.of("payments.facts"))
                        .fact(
                                Texts.of("payments.gateway"),
                                PaymentLabels.gateway(payment.gateway()))
                        .fact(Texts.of("payments.reference"), payment.reference())
                        .fact(Texts.of("payments.amount"), Formats.money(payment.amount()))
                        .fact(Texts.of("payments.captured"), Formats.money(payment.captured()))
                        .fact(Texts.of("payments.refunded"), Formats.money(payment.refunded()))
                        .fact(Texts.of("payments.begun"), Formats.dateTime(payment.begunAt()));
        Optional.ofNullable(payment.dueAt())
                .ifPresent(due -> facts.fact(Texts.of("payments.due"), Formats.dateTime(due)));
        if (!payment.declineReason().isEmpty()) {
            facts.fact(Texts.of("common.reason"), payment.declineReason());
        }
        return payment.order() == null ? facts : facts.with(PaymentGrid.order(payment));
    }

    Component instructions(
            boolean mayAct,
            SerializableConsumer<PaymentStory.Instruction> again,
            SerializableConsumer<PaymentStory.Instruction> sent) {
        var part = new Facts(Texts.of("payments.instructions"));
        if (story.instructions().isEmpty()) {
            return part.empty(Texts.of("payments.instructions.none"));
        }
        var grid = new Grid<PaymentStory.Instruction>();
        grid.addColumn(one -> PaymentLabels.of(one.kind()))
                .setHeader(Texts.of("payments.instruction"));
        grid.addColumn(one -> Formats.money(one.amount()))
                .setHeader(Texts.of("payments.amount"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(PaymentLabels::badge).setHeader(Texts.of("common.status"));
        grid.addColumn(PaymentStory.Instruction::attempts)
                .setHeader(Texts.of("payments.attempts"))
                .setFlexGrow(0);
        grid.addColumn(PaymentStory.Instruction::lastError)
                .setHeader(Texts.of("payments.last-error"))
                .setFlexGrow(2);
        if (mayAct) {
            grid.addComponentColumn(one -> action(one, again, sent))
                    .setHeader(Texts.of("payments.actions"));
        }
        grid.setItems(story.instructions());
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        return part.with(grid);
    }

    private static Component action(
            PaymentStory.Instruction one,
            SerializableConsumer<PaymentStory.Instruction> again,
            SerializableConsumer<PaymentStory.Instruction> sent) {
        if (one.status() == InstructionStatus.DONE) {
            return new Span();
        }
        var button =
                one.byHand()
                        ? new Button(Texts.of("payments.bank.sent"), _ -> sent.accept(one))
                        : new Button(Texts.of("payments.try-again"), _ -> again.accept(one));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setDisableOnClick(true);
        return button;
    }

    Component events() {
        var list = new OrderedList();
        list.addClassName("timeline");
        for (var event : story.events()) {
            var what =
                    Optional.ofNullable(event.amount())
                            .map(
                                    amount ->
                                            Texts.of(
                                                    "payments.event.amount",
                                                    PaymentLabels.event(event.kind()),
                                                    Formats.money(amount)))
                            .orElseGet(() -> PaymentLabels.event(event.kind()));
            var quiet =
                    new Span(
                            Texts.of(
                                    "payments.event.by",
                                    Formats.dateTime(event.at()),
                                    event.actor(),
                                    event.detail()));
            quiet.addClassName("quiet");
            list.add(new ListItem(new Div(what), quiet));
        }
        return new Facts(Texts.of("payments.events")).with(list);
    }

    Component webhooks() {
        var part = new Facts(Texts.of("payments.webhooks.title"));
        if (story.webhooks().isEmpty()) {
            return part.empty(Texts.of("payments.webhooks.none"));
        }
        for (WebhookRow webhook : story.webhooks()) {
            part.with(new WebhookText(webhook));
        }
        return part;
    }
}
