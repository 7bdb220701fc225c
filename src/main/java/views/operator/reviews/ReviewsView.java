package views.operator.reviews;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import domain.reviews.ReviewStatus;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Pageable;
import services.live.LiveFeed;
import services.live.Topic;
import services.reviews.ReviewFilter;
import services.reviews.ReviewModeration;
import services.reviews.ReviewRow;
import views.aftersales.AftersalesLabels;
import views.aftersales.ListFilterBar;
import views.aftersales.ReviewList;
import views.components.Feedback;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;
import views.components.sellers.ReasonDialog;

/** Reviews to be published or rejected. */
@Route(ReviewsView.PATH)
@Menu(title = "aftersales.reviews", order = 45, icon = "vaadin:star")
@RolesAllowed(Permissions.REVIEWS_MODERATE)
class ReviewsView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "operator/reviews";

    private final ReviewModeration moderation;
    private final ListFilterBar<ReviewStatus> filter =
            new ListFilterBar<>(
                    PATH,
                    List.of(ReviewStatus.values()),
                    AftersalesLabels::of,
                    Texts.of("aftersales.reviews.hint"));
    private final ReviewList list;

    ReviewsView(ReviewModeration moderation, LiveFeed live) {
        this.moderation = moderation;
        list = new ReviewList(new All(moderation), this::actions);
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
        var actions = new ArrayList<Component>();
        if (row.status().next().contains(ReviewStatus.PUBLISHED)) {
            var publish =
                    new Button(
                            Texts.of("aftersales.review-publish"),
                            _ -> run(() -> moderation.publish(row.id())));
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(publish);
        }
        if (row.status().next().contains(ReviewStatus.REJECTED)) {
            var reject = new Button(Texts.of("aftersales.review-reject"), _ -> askWhy(row));
            reject.addThemeVariants(ButtonVariant.ERROR);
            actions.add(reject);
        }
        return actions;
    }

    private void askWhy(ReviewRow row) {
        new ReasonDialog(
                        Texts.of("aftersales.review-reject"),
                        Texts.of("aftersales.review-reject.hint", row.author()),
                        true,
                        why -> run(() -> moderation.reject(row.id(), why)))
                .open();
    }

    private boolean run(Runnable action) {
        var done = Feedback.run(action, Texts.of("aftersales.saved"));
        list.reload();
        return done;
    }

    private record All(ReviewModeration moderation) implements ReviewList.Source {

        @Override
        public List<ReviewRow> find(ReviewFilter filter, Pageable page) {
            return moderation.find(filter, page);
        }

        @Override
        public int count(ReviewFilter filter) {
            return moderation.count(filter);
        }
    }
}
