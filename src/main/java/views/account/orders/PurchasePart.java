package views.account.orders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import services.purchases.Purchase;
import views.aftersales.AftersalesLabels;
import views.components.Feedback;
import views.components.Formats;
import views.components.Texts;
import views.components.sellers.ReasonDialog;

/** What one seller sends, and what the shopper can do about it. */
final class PurchasePart extends Composite<Section> {

    private final Purchase.Part part;
    private final PurchaseActions actions;

    PurchasePart(Purchase.Part part, PurchaseActions actions) {
        this.part = part;
        this.actions = actions;
        var seller = new Anchor("/s/" + part.sellerSlug(), part.sellerName());
        var head = new Div(new H2(seller), PurchaseLabels.badge(part.status()));
        head.addClassName("badges");
        getContent().addClassName("panel");
        getContent().add(head, lines(), parcels());
        part.returns().forEach(back -> getContent().add(sentBack(back)));
        part.disputes().forEach(claim -> getContent().add(dispute(claim)));
        part.refunds().forEach(money -> getContent().add(refund(money)));
        if (actions.allowed()) {
            getContent().add(buttons());
        }
    }

    private Component lines() {
        var list = new UnorderedList();
        list.addClassName("purchase-lines");
        part.lines().forEach(line -> list.add(line(line)));
        return list;
    }

    private ListItem line(Purchase.Line line) {
        var words = Texts.of("aftersales.times", line.quantity(), line.title());
        var title =
                Optional.ofNullable(line.productSlug())
                        .<Component>map(slug -> new Anchor("/p/" + slug, words))
                        .orElseGet(() -> new Span(words));
        var standing = new Span(PurchaseLabels.of(line.status()));
        standing.addClassName("quiet");
        var item = new ListItem(title, standing, new Span(Formats.money(line.total())));
        if (line.isReviewable() && actions.allowed()) {
            var rating = line.rating();
            var review =
                    new Button(
                            rating == null
                                    ? Texts.of("aftersales.review")
                                    : AftersalesLabels.stars(rating),
                            _ -> new ReviewDialog(line, actions.reviews()).open());
            review.addThemeVariants(ButtonVariant.SMALL);
            review.setAriaLabel(Texts.of("aftersales.review-of", line.title()));
            item.add(review);
        }
        return item;
    }

    private Component parcels() {
        var list = new Div();
        for (var parcel : part.parcels()) {
            var words =
                    Texts.of(
                            "aftersales.parcel",
                            PurchaseLabels.of(parcel.status()),
                            Formats.date(
                                    Optional.ofNullable(parcel.deliveredAt())
                                            .orElse(parcel.shippedAt())),
                            parcel.carrier(),
                            parcel.trackingNumber());
            var row = new Div(new Span(words));
            if (!parcel.trackingUrl().isBlank()) {
                row.add(
                        new Span(" "),
                        new Anchor(
                                parcel.trackingUrl(),
                                Texts.of("aftersales.track"),
                                AnchorTarget.BLANK));
            }
            list.add(row);
        }
        return list;
    }

    private Component sentBack(Purchase.SentBack back) {
        var row =
                new Div(
                        new Span(Texts.of("aftersales.return-number", back.number())),
                        AftersalesLabels.badge(back.status()));
        row.addClassName("badges");
        if (!back.answer().isBlank()) {
            row.add(new Span(back.answer()));
        }
        if (back.isWithdrawable() && actions.allowed()) {
            row.add(
                    small(
                            "aftersales.withdraw",
                            () ->
                                    Feedback.run(
                                            () -> actions.returns().withdraw(back.id()),
                                            Texts.of("aftersales.saved"))));
        }
        return row;
    }

    private Component dispute(Purchase.Claim claim) {
        var row =
                new Div(
                        new Span(Texts.of("aftersales.dispute-number", claim.number())),
                        AftersalesLabels.badge(claim.status()),
                        new Span(Formats.money(claim.amount())),
                        small(
                                "common.details",
                                () -> new DisputeTalkDialog(claim, actions).open()));
        row.addClassName("badges");
        return row;
    }

    private static Component refund(Purchase.MoneyBack money) {
        var row =
                new Div(
                        new Span(
                                Texts.of(
                                        "aftersales.money-back",
                                        Formats.money(money.amount()),
                                        Formats.date(money.madeAt()))),
                        AftersalesLabels.badge(money.status()));
        row.addClassName("badges");
        return row;
    }

    private Component buttons() {
        var bar = new Div();
        bar.addClassName("row-actions");
        bar.add(
                new Button(
                        Texts.of("aftersales.messages"),
                        _ -> new MessagesDialog(part, actions.messages()).open()));
        if (part.isCancellable()) {
            bar.add(new Button(Texts.of("aftersales.cancel"), _ -> askToCancel()));
        }
        if (part.hasArrived()) {
            bar.add(
                    new Button(
                            Texts.of("aftersales.send-back"),
                            _ -> ReturnDialog.open(part, actions.returns())));
        }
        if (part.isDisputable()) {
            bar.add(
                    new Button(
                            Texts.of("aftersales.open-dispute"),
                            _ -> DisputeDialog.open(part, actions.disputes())));
        }
        return bar;
    }

    private void askToCancel() {
        new ReasonDialog(
                        Texts.of("aftersales.cancel"),
                        Texts.of(
                                "aftersales.cancel.ask",
                                part.sellerName(),
                                Formats.money(part.total())),
                        false,
                        _ ->
                                Feedback.run(
                                        () -> actions.cancelling().cancel(part.id()),
                                        Texts.of("aftersales.cancelled")))
                .open();
    }

    private static Button small(String key, Runnable action) {
        var button = new Button(Texts.of(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
