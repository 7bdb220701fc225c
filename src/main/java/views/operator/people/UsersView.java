package views.operator.people;

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
import jakarta.annotation.security.RolesAllowed;
import services.exports.TableExport;
import services.live.LiveFeed;
import services.live.Topic;
import services.people.OpenSessions;
import services.people.UserAdministration;
import services.people.directory.UserQueries;
import services.shared.CurrentUser;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/** Everybody who has an account or was invited to one. */
@Route(UserNavigation.LIST)
@Menu(title = "people.users.menu", order = 70, icon = "vaadin:users")
@RolesAllowed(Permissions.USERS_READ)
class UsersView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private final UserFilterBar filterBar = new UserFilterBar();
    private final UserGrid grid;

    UsersView(
            UserQueries queries,
            UserAdministration administration,
            CurrentUser currentUser,
            TableExport export,
            LiveFeed live) {
        grid = new UserGrid(queries);
        var invite =
                new Button(
                        Texts.of("people.users.invite"),
                        _ -> new InviteUserDialog(administration).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.setVisible(currentUser.may(Permissions.USERS_MANAGE));
        filterBar.onChange(UserNavigation::toUsers);
        LiveUpdates.refresh(grid, live, grid::reload, Topic.of(OpenSessions.TOPIC));

        getContent().setSizeFull();
        getContent()
                .add(
                        new ViewHeader(getPageTitle(), grid.download(export), invite),
                        filterBar,
                        grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var filter = UserNavigation.filterIn(event.getLocation());
        filterBar.show(filter);
        grid.show(filter);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("people.users.title");
    }
}
