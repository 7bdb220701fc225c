package views.operator.people;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import services.people.directory.UserFilter;
import services.people.directory.UserQueries;
import services.people.directory.UserRow;
import services.people.directory.UserSort;
import views.components.Formats;
import views.components.Texts;

/** The list of people; loads only the rows on screen. */
final class UserGrid extends Composite<Grid<UserRow>> {

    private UserFilter filter = UserFilter.none();

    UserGrid(UserQueries queries) {
        var grid = getContent();
        grid.addComponentColumn(
                        row -> new Anchor(UserNavigation.addressOf(row.id()), row.displayName()))
                .setHeader(Texts.of("common.name"))
                .setSortProperty(UserSort.NAME.name())
                .setFlexGrow(2);
        grid.addColumn(UserRow::email)
                .setHeader(Texts.of("people.email"))
                .setSortProperty(UserSort.EMAIL.name())
                .setFlexGrow(2);
        grid.addComponentColumn(row -> PeopleTexts.badge(row.status()))
                .setHeader(Texts.of("common.status"));
        grid.addColumn(row -> PeopleTexts.roles(row.roles())).setHeader(Texts.of("people.roles"));
        grid.addColumn(row -> Formats.number(row.teams())).setHeader(Texts.of("people.teams"));
        grid.addColumn(
                        row ->
                                Optional.ofNullable(row.lastLoginAt())
                                        .map(Formats::dateTime)
                                        .orElseGet(() -> Texts.of("people.never")))
                .setHeader(Texts.of("people.last-login"))
                .setSortProperty(UserSort.LAST_LOGIN.name());
        grid.setItemsPageable(page -> queries.find(filter, page), _ -> queries.count(filter));
        grid.setEmptyStateText(Texts.of("people.users.empty"));
        grid.setSizeFull();
    }

    void show(UserFilter filter) {
        this.filter = filter;
        reload();
    }

    void reload() {
        getContent().getDataProvider().refreshAll();
    }
}
