package views.seller.reviews;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import domain.reviews.ReviewStatus;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.data.domain.Pageable;
import services.live.LiveFeed;
import services.live.Topic;
import services.reviews.OwnReviews;
import services.reviews.ReviewFilter;
import services.reviews.ReviewRow;
import services.shared.CurrentUser;
import views.aftersales.AftersalesLabels;
import views.aftersales.ListFilterBar;
import views.aftersales.ReviewList;
import views.components.Feedback;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;
import views.components.sellers.ReasonDialog;

/** What people say about the seller's goods, to be answered in public. */
@Route(ReviewsView.PATH)
@Menu(title = "aftersales.reviews", order = 45, icon = "vaadin:star")
@RolesAllowed(Permissions.OWN_RETURNS_READ)
class ReviewsView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "seller/reviews";

    private final OwnReviews reviews;
    private final CurrentUser currentUser;
    private final ListFilterBar<ReviewStatus> filter =
            new ListFilterBar<>(
                    PATH,
                    List.of(ReviewStatus.values()),
                    AftersalesLabels::of,
                    Texts.of("aftersales.reviews.hint"));
    private final ReviewList list;

    ReviewsView(OwnReviews reviews, CurrentUser currentUser, LiveFeed live) {
        this.reviews = reviews;
        this.currentUser = currentUser;
        list = new ReviewList(new Own(reviews), this::actions);
        getContent().add(new ViewHeader(getPageTitle()), filter, list);
        LiveUpdates.refresh(this, live, list::reload, Topic.of("review"));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("aftersales.reviews");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.show(event.getLocation());
        list.show(new ReviewFilter(filter.text(), filter.status()));
    }

    private List<Component> actions(ReviewRow row) {
        return row.status() == ReviewStatus.PUBLISHED
                        && currentUser.may(Permissions.OWN_RETURNS_HANDLE)
                ? List.of(new Button(Texts.of("aftersales.review-reply"), _ -> ask(row)))
                : List.of();
    }

    private void ask(ReviewRow row) {
        new ReasonDialog(
                        Texts.of("aftersales.review-reply"),
                        Texts.of("aftersales.review-reply.hint"),
                        false,
                        words ->
                                Feedback.run(
                                        () -> reviews.answer(row.id(), words),
                                        Texts.of("aftersales.sent")))
                .open();
    }

    private record Own(OwnReviews reviews) implements ReviewList.Source {

        @Override
        public List<ReviewRow> find(ReviewFilter filter, Pageable page) {
            return reviews.find(filter, page);
        }

        @Override
        public int count(ReviewFilter filter) {
            return reviews.count(filter);
        }
    }
}
