package app.demo;

import domain.disputes.DisputeReason;
import domain.orders.LineQuantity;
import domain.returns.InspectedLine;
import domain.returns.ReturnAsked;
import domain.returns.ReturnId;
import domain.returns.ReturnReason;
import domain.returns.ReturnStep;
import domain.returns.ReturnWish;
import domain.reviews.ReviewId;
import domain.reviews.ReviewStatus;
import domain.reviews.ReviewText;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import services.disputes.DisputeOpening;
import services.disputes.OwnDisputes;
import services.purchases.Purchase;
import services.purchases.PurchaseQueries;
import services.returns.OwnReturns;
import services.returns.ReturnRequests;
import services.reviews.OwnReviews;
import services.reviews.ReviewFilter;
import services.reviews.ReviewModeration;
import services.reviews.ReviewWriting;
import services.shared.ActingAs;
import services.shared.SignedIn;

/**
 * What follows the demo shopper's orders: returns, a dispute and reviews, of what has arrived.
 * Where nothing has, nothing follows.
 */
@Component
class DemoAftersales {

    private static final Pageable ALL = PageRequest.of(0, 50);

    private static final List<ReviewText> WORDS =
            List.of(
                    new ReviewText(
                            5, "Even nicer than in the picture", "Well packed and here early."),
                    new ReviewText(
                            4, "Good, with a small scratch", "The seller was kind about it."),
                    new ReviewText(2, "Not what I expected", "The colour is quite another one."),
                    new ReviewText(5, "Would buy again", ""));

    private final DemoPeople people;
    private final PurchaseQueries purchases;
    private final ReturnRequests requests;
    private final OwnReturns returns;
    private final DisputeOpening disputes;
    private final OwnDisputes answers;
    private final ReviewWriting reviews;
    private final ReviewModeration moderation;
    private final OwnReviews replies;

    DemoAftersales(
            DemoPeople people,
            PurchaseQueries purchases,
            ReturnRequests requests,
            OwnReturns returns,
            DisputeOpening disputes,
            OwnDisputes answers,
            ReviewWriting reviews,
            ReviewModeration moderation,
            OwnReviews replies) {
        this.people = people;
        this.purchases = purchases;
        this.requests = requests;
        this.returns = returns;
        this.disputes = disputes;
        this.answers = answers;
        this.reviews = reviews;
        this.moderation = moderation;
        this.replies = replies;
    }

    void create() {
        var shopper = people.logIn("shopper");
        var arrived =
                ActingAs.person(shopper, () -> purchases.find(ALL)).stream()
                        .map(row -> ActingAs.person(shopper, () -> purchases.require(row.number())))
                        .flatMap(purchase -> purchase.parts().stream())
                        .filter(Purchase.Part::hasArrived)
                        .filter(part -> part.returns().isEmpty() && part.disputes().isEmpty())
                        .toList();
        for (int i = 0; i < arrived.size(); i++) {
            follow(i, shopper, arrived.get(i));
        }
    }

    private void follow(int number, SignedIn shopper, Purchase.Part part) {
        switch (number) {
            case 0 -> sentBack(shopper, part);
            case 1 -> ask(shopper, part);
            case 2, 3 -> disputed(shopper, part);
            default -> {
                // Somebody is simply content.
            }
        }
        review(number, shopper, part);
    }

    private void sentBack(SignedIn shopper, Purchase.Part part) {
        var id = ask(shopper, part);
        var line = part.lines().getFirst().id();
        as(
                people.logInAtSeller(part.sellerName()),
                () -> {
                    returns.take(id, new ReturnStep.Approve("Please send it to our warehouse."));
                    returns.take(id, new ReturnStep.Receive());
                    returns.take(
                            id,
                            new ReturnStep.Inspect(
                                    List.of(new InspectedLine(line, 1, 1, "As new"))));
                    returns.take(id, new ReturnStep.Refund());
                });
    }

    private ReturnId ask(SignedIn shopper, Purchase.Part part) {
        var asked =
                new ReturnAsked(
                        List.of(new LineQuantity(part.lines().getFirst().id(), 1)),
                        ReturnReason.CHANGED_MIND,
                        "It does not go with my sofa.",
                        ReturnWish.REFUND);
        return ActingAs.person(shopper, () -> requests.ask(part.id(), asked));
    }

    private void disputed(SignedIn shopper, Purchase.Part part) {
        var id =
                ActingAs.person(
                        shopper,
                        () ->
                                disputes.open(
                                        part.id(),
                                        DisputeReason.NOT_AS_DESCRIBED,
                                        "The colour is quite another one than in the picture.",
                                        disputes.claimable(part.id()).minorUnits()));
        as(
                people.logInAtSeller(part.sellerName()),
                () -> answers.answer(id, "The picture shows it in daylight.", null));
    }

    /** The third one waits for a moderator. */
    private void review(int number, SignedIn shopper, Purchase.Part part) {
        var words = WORDS.get(number % WORDS.size());
        as(shopper, () -> reviews.write(part.lines().getFirst().id(), words));
        if (number == 2) {
            return;
        }
        var seller = people.logInAtSeller(part.sellerName());
        ActingAs.person(seller, () -> replies.find(ReviewFilter.none(), ALL)).stream()
                .filter(row -> row.status().next().contains(ReviewStatus.PUBLISHED))
                .forEach(row -> publish(row.id(), seller, number));
    }

    private void publish(ReviewId id, SignedIn seller, int number) {
        ActingAs.system(() -> moderation.publish(id));
        if (number == 1) {
            as(seller, () -> replies.answer(id, "Thank you, and sorry for the scratch!"));
        }
    }

    private static void as(SignedIn person, Runnable work) {
        ActingAs.person(
                person,
                () -> {
                    work.run();
                    return true;
                });
    }
}
