package views.operator.people;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import domain.shared.UserId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import services.live.LiveFeed;
import services.live.Topic;
import services.people.OpenSessions;
import services.people.UserAdministration;
import services.people.ViewingAs;
import services.people.directory.UserDetails;
import services.people.directory.UserQueries;
import services.shared.NotFound;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;
import views.shell.Identity;

/** One person: account, roles, teams, and what an operator may do about them. */
@Route(UserNavigation.LIST)
@RolesAllowed(Permissions.USERS_READ)
class UserView extends Composite<VerticalLayout>
        implements HasUrlParameter<String>, HasDynamicTitle {

    private final UserQueries queries;
    private final UserAdministration administration;
    private final ViewingAs viewingAs;
    private final Div body = new Div();
    private Optional<UserDetails> shown = Optional.empty();

    UserView(
            UserQueries queries,
            UserAdministration administration,
            ViewingAs viewingAs,
            LiveFeed live) {
        this.queries = queries;
        this.administration = administration;
        this.viewingAs = viewingAs;
        body.addClassName("person");
        LiveUpdates.refresh(body, live, this::reload, Topic.of(OpenSessions.TOPIC));
        getContent().add(body);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        shown = queries.find(idIn(parameter));
        if (shown.isEmpty()) {
            throw new NotFoundException(new NotFound("user", parameter).sentence());
        }
        show();
    }

    private static UserId idIn(String parameter) {
        try {
            return UserId.of(parameter);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException(new NotFound("user", parameter).sentence());
        }
    }

    private void reload() {
        shown = shown.flatMap(details -> queries.find(details.row().id()));
        show();
    }

    private void show() {
        body.removeAll();
        shown.ifPresent(
                details ->
                        body.add(
                                new ViewHeader(
                                        details.row().displayName(),
                                        new UserActions(
                                                details,
                                                administration,
                                                this::lookThroughTheirEyes)),
                                new UserFacts(details),
                                new UserRoles(details, administration)));
    }

    private void lookThroughTheirEyes(UserId person) {
        Identity.become(viewingAs.start(person));
        // A fresh page: nothing of the operator's screens may stay.
        UI.getCurrent().getPage().setLocation("/console");
    }

    @Override
    public String getPageTitle() {
        return shown.map(details -> details.row().displayName())
                .orElseGet(() -> Texts.of("people.users.title"));
    }
}
