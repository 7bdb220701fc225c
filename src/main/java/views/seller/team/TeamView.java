package views.seller.team;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
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
import java.util.List;
import services.exports.Column;
import services.exports.TableExport;
import services.live.LiveFeed;
import services.live.Topic;
import services.people.OpenSessions;
import services.people.Teams;
import services.people.directory.TeamMember;
import services.people.directory.TeamQueries;
import services.shared.CurrentUser;
import views.components.ExportMenu;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/** Who works for the seller, and for owners the means to change it. */
@Route("seller/team")
@Menu(title = "people.team.menu", order = 80, icon = "vaadin:group")
@RolesAllowed(Permissions.OWN_SELLER_READ)
class TeamView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private final TeamGrid grid;

    TeamView(
            TeamQueries queries,
            Teams teams,
            CurrentUser currentUser,
            TableExport export,
            LiveFeed live) {
        var manages = currentUser.may(Permissions.OWN_TEAM_MANAGE);
        grid = new TeamGrid(queries, teams, manages);
        var invite =
                new Button(
                        Texts.of("people.team.invite"),
                        _ -> new InviteMemberDialog(teams, grid::reload).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.setVisible(manages);
        var leave = new Button(Texts.of("people.team.leave"), _ -> confirmLeaving(teams));
        leave.setVisible(currentUser.may(Permissions.ACCOUNT_EDIT));
        LiveUpdates.refresh(grid, live, grid::reload, Topic.of(OpenSessions.TOPIC));
        getContent().setSizeFull();
        getContent()
                .add(
                        new ViewHeader(
                                Texts.of("people.team.title"),
                                download(queries, export),
                                leave,
                                invite),
                        grid);
    }

    private static ExportMenu<TeamMember> download(TeamQueries queries, TableExport export) {
        return new ExportMenu<>(
                export,
                Texts.of("people.team.title"),
                List.of(
                        Column.text(Texts.of("common.name"), TeamMember::displayName),
                        Column.text(Texts.of("people.email"), TeamMember::email),
                        Column.text(Texts.of("people.role"), row -> row.role().name()),
                        Column.text(Texts.of("common.status"), row -> row.status().name()),
                        Column.moment(Texts.of("people.team.since"), TeamMember::since)),
                () -> queries.members()::forEach);
    }

    private static void confirmLeaving(Teams teams) {
        new LeaveDialog(
                        teams,
                        // A fresh page: the menu is another one without the team.
                        () -> UI.getCurrent().getPage().setLocation("/console"))
                .open();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.reload();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("people.team.title");
    }
}
