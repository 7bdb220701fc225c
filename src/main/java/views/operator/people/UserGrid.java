package views.operator.people;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import domain.people.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import services.exports.Column;
import services.exports.TableExport;
import services.people.directory.UserFilter;
import services.people.directory.UserQueries;
import services.people.directory.UserRow;
import services.people.directory.UserSort;
import views.components.ExportMenu;
import views.components.Formats;
import views.components.Texts;

/** The list of people; loads only the rows on screen. */
final class UserGrid extends Composite<Grid<UserRow>> {

    private final UserQueries queries;
    private UserFilter filter = UserFilter.none();

    UserGrid(UserQueries queries) {
        this.queries = queries;
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

    /** All rows the grid would show, for a file. */
    ExportMenu<UserRow> download(TableExport export) {
        return new ExportMenu<>(
                export,
                Texts.of("people.users.title"),
                List.of(
                        Column.text(Texts.of("common.name"), UserRow::displayName),
                        Column.text(Texts.of("people.email"), UserRow::email),
                        Column.text(Texts.of("common.status"), row -> row.status().name()),
                        Column.text(Texts.of("people.roles"), UserGrid::roleNames),
                        Column.whole(Texts.of("people.teams"), UserRow::teams),
                        Column.moment(Texts.of("people.last-login"), UserRow::lastLoginAt)),
                () -> {
                    var shown = filter;
                    return sink -> queries.each(shown, sink);
                });
    }

    private static String roleNames(UserRow row) {
        return row.roles().stream().map(Role::name).collect(Collectors.joining(", "));
    }

    void show(UserFilter filter) {
        this.filter = filter;
        reload();
    }

    void reload() {
        getContent().getDataProvider().refreshAll();
    }
}
