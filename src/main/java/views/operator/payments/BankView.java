package views.operator.payments;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import services.live.LiveFeed;
import services.live.Topic;
import services.payments.bank.BankLineRow;
import services.payments.bank.BankLines;
import services.payments.bank.BankQueries;
import services.payments.bank.BankStatements;
import services.payments.bank.RefundToSend;
import services.shared.CurrentUser;
import views.components.Feedback;
import views.components.Formats;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;
import views.components.sellers.ReasonDialog;

/** Money on the bank account: statements taken in, lines to match, and what has to go back. */
@Route(PaymentNavigation.BANK)
@Menu(title = "payments.bank.title", order = 35, icon = "vaadin:institution")
@RolesAllowed(Permissions.PAYMENTS_READ)
class BankView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private final BankQueries queries;
    private final BankStatements statements;
    private final BankLineGrid lines;
    private final RefundGrid refunds;
    private final VerticalLayout toSend = new VerticalLayout();

    BankView(
            BankQueries queries,
            BankStatements statements,
            CurrentUser currentUser,
            LiveFeed live) {
        this.queries = queries;
        this.statements = statements;
        var mayAct = currentUser.may(Permissions.PAYMENTS_MANAGE);
        lines = new BankLineGrid(queries, mayAct, this::match, this::returned);
        refunds = new RefundGrid(mayAct, this::sent);
        var tabs =
                new Tabs(
                        new Tab(Texts.of("payments.bank.to-match")),
                        new Tab(Texts.of("payments.bank.to-return")),
                        new Tab(Texts.of("common.all")));
        tabs.addSelectedChangeListener(
                _ -> lines.show(BankLines.values()[tabs.getSelectedIndex()]));
        toSend.setPadding(false);
        toSend.add(
                new H2(Texts.of("payments.bank.refunds")),
                new Paragraph(Texts.of("payments.bank.refunds.explained")),
                refunds);
        getContent().add(new ViewHeader(getPageTitle()));
        if (mayAct) {
            getContent().add(new StatementUpload(statements, this::refresh));
        }
        getContent().add(toSend, new H2(Texts.of("payments.bank.lines")), tabs, lines);
        LiveUpdates.refresh(this, live, this::refresh, Topic.of("bank"), Topic.of("payment"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("payments.bank.title");
    }

    private void refresh() {
        var waiting = queries.refundsToSend();
        toSend.setVisible(!waiting.isEmpty());
        refunds.show(waiting);
        lines.reload();
    }

    private void match(BankLineRow line) {
        new MatchDialog(
                        line,
                        number ->
                                run(
                                        () -> statements.match(line.id(), number),
                                        "payments.bank.matched"))
                .open();
    }

    private void returned(BankLineRow line) {
        new ReasonDialog(
                        Texts.of("payments.bank.return"),
                        Texts.of(
                                "payments.bank.return.question",
                                Formats.money(
                                        line.excess().isZero() ? line.amount() : line.excess()),
                                line.payer()),
                        false,
                        _ -> run(() -> statements.returned(line.id()), "payments.bank.return-done"))
                .open();
    }

    private void sent(RefundToSend refund) {
        new ReasonDialog(
                        Texts.of("payments.bank.sent"),
                        Texts.of(
                                "payments.bank.sent.question",
                                Formats.money(refund.amount()),
                                refund.payer()),
                        false,
                        _ ->
                                run(
                                        () -> statements.refundSent(refund.instruction()),
                                        "payments.bank.sent-done"))
                .open();
    }

    private boolean run(Runnable action, String successKey) {
        var done = Feedback.run(action, Texts.of(successKey));
        refresh();
        return done;
    }
}
