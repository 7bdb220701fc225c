package views.seller.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import domain.people.Role;
import domain.people.UserStatus;
import services.people.Teams;
import services.people.directory.TeamMember;
import services.people.directory.TeamQueries;
import views.components.Feedback;
import views.components.Formats;
import views.components.Texts;
import views.operator.people.PeopleTexts;

/** The people of the team; for owners with what they may change. */
final class TeamGrid extends Composite<Grid<TeamMember>> {

    private final TeamQueries queries;
    private final Teams teams;

    TeamGrid(TeamQueries queries, Teams teams, boolean manages) {
        this.queries = queries;
        this.teams = teams;
        var grid = getContent();
        grid.addColumn(TeamGrid::name).setHeader(Texts.of("common.name"));
        grid.addColumn(TeamMember::email).setHeader(Texts.of("people.email"));
        grid.addComponentColumn(member -> manages ? rolePicker(member) : role(member))
                .setHeader(Texts.of("people.role"));
        grid.addComponentColumn(member -> PeopleTexts.badge(member.status()))
                .setHeader(Texts.of("common.status"));
        grid.addColumn(member -> Formats.date(member.since()))
                .setHeader(Texts.of("people.team.since"));
        if (manages) {
            grid.addComponentColumn(this::actions).setHeader(Texts.of("people.team.actions"));
        }
        grid.setAllRowsVisible(true);
    }

    void reload() {
        getContent().setItems(queries.members());
    }

    private static String name(TeamMember member) {
        return member.isMe()
                ? Texts.of("people.team.me", member.displayName())
                : member.displayName();
    }

    private static Component role(TeamMember member) {
        return new Span(PeopleTexts.role(member.role()));
    }

    private Component rolePicker(TeamMember member) {
        var picker = new Select<Role>();
        picker.setItems(Role.SELLER_OWNER, Role.SELLER_STAFF);
        picker.setItemLabelGenerator(PeopleTexts::role);
        picker.setAriaLabel(Texts.of("people.team.role-of", member.displayName()));
        picker.setValue(member.role());
        picker.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        Feedback.run(
                                () -> teams.changeRole(member.id(), change.getValue()),
                                Texts.of("people.roles.saved", member.displayName()));
                        reload();
                    }
                });
        return picker;
    }

    private Component actions(TeamMember member) {
        var buttons = new Div();
        if (member.status() == UserStatus.INVITED) {
            buttons.add(new Button(Texts.of("people.invite-again"), _ -> inviteAgain(member)));
        }
        if (!member.isMe()) {
            var remove = new Button(Texts.of("common.remove"), _ -> confirmRemoval(member));
            remove.setAriaLabel(Texts.of("people.team.remove", member.displayName()));
            buttons.add(remove);
        }
        return buttons;
    }

    private void inviteAgain(TeamMember member) {
        Feedback.run(
                () -> teams.resendInvitation(member.id()),
                Texts.of("people.users.invited", member.email()));
    }

    private void confirmRemoval(TeamMember member) {
        var question =
                new ConfirmDialog(
                        Texts.of("people.team.remove", member.displayName()),
                        Texts.of("people.team.remove-explained", member.email()),
                        Texts.of("common.remove"),
                        _ -> remove(member));
        question.setCancelable(true);
        question.setCancelText(Texts.of("common.cancel"));
        question.setConfirmButtonTheme("error primary");
        question.open();
    }

    private void remove(TeamMember member) {
        Feedback.run(
                () -> teams.remove(member.id()),
                Texts.of("people.team.removed", member.displayName()));
        reload();
    }
}
