package views.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import services.audit.AuditEntry;
import services.audit.AuditFilter;
import services.exports.TableExport;
import services.live.LiveFeed;
import services.live.Topic;
import views.components.ExportMenu;
import views.components.Formats;
import views.components.LiveUpdates;
import views.components.Texts;

/** The entries that match, the newest first; older ones are fetched behind the last one shown. */
public final class AuditLog extends Composite<VerticalLayout> {

    private static final int PAGE = 100;

    /** Where entries come from. */
    @FunctionalInterface
    public interface Source {
        List<AuditEntry> find(AuditFilter filter, long before, int limit);
    }

    /** All of them, for a file. */
    @FunctionalInterface
    public interface Everything {
        void each(AuditFilter filter, Consumer<AuditEntry> sink);
    }

    private final Source source;
    private final AuditFilterBar filterBar;
    private final Grid<AuditEntry> grid = new Grid<>();
    private final Button older = new Button(Texts.of("audit.older"), _ -> showOlder());
    private final List<AuditEntry> entries = new ArrayList<>();
    private AuditFilter filter = AuditFilter.none();

    /**
     * @param route where the filter is put into the address line
     * @param ofAllSellers whether one may filter by seller
     */
    public AuditLog(Source source, LiveFeed live, String route, boolean ofAllSellers) {
        this.source = source;
        this.filterBar = new AuditFilterBar(ofAllSellers);
        filterBar.onChange(
                wanted -> UI.getCurrent().navigate(route, AuditNavigation.parametersOf(wanted)));
        build();
        LiveUpdates.refresh(grid, live, this::showNewest, Topic.of("audit"));
        getContent().setSizeFull();
        getContent().setPadding(false);
        getContent().add(filterBar, grid, older);
    }

    private void build() {
        grid.addColumn(entry -> Formats.dateTime(entry.at()))
                .setHeader(Texts.of("audit.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(AuditLog::who).setHeader(Texts.of("audit.who"));
        grid.addColumn(AuditEntry::action).setHeader(Texts.of("audit.action"));
        grid.addColumn(entry -> entry.objectType() + " " + entry.objectId())
                .setHeader(Texts.of("audit.object"));
        grid.addColumn(entry -> Optional.ofNullable(entry.sellerName()).orElse(""))
                .setHeader(Texts.of("audit.seller"));
        grid.addComponentColumn(AuditLog::changes)
                .setHeader(Texts.of("audit.changes"))
                .setFlexGrow(2);
        grid.setItemDetailsRenderer(new ComponentRenderer<>(AuditLog::details));
        grid.setEmptyStateText(Texts.of("audit.empty"));
        grid.setSizeFull();
        grid.setItems(entries);
    }

    public void show(Location location) {
        filter = AuditNavigation.filterIn(location);
        filterBar.show(filter);
        entries.clear();
        append(source.find(filter, Long.MAX_VALUE, PAGE));
    }

    /** Downloads what the filter lets through, not only what is on screen. */
    public ExportMenu<AuditEntry> download(TableExport export, String name, Everything all) {
        return new ExportMenu<>(
                export,
                name,
                AuditColumns.all(),
                () -> {
                    var shown = filter;
                    return sink -> all.each(shown, sink);
                });
    }

    private void showOlder() {
        append(source.find(filter, entries.getLast().id(), PAGE));
    }

    private void append(List<AuditEntry> page) {
        entries.addAll(page);
        older.setVisible(page.size() == PAGE);
        grid.getDataProvider().refreshAll();
    }

    /** What was written since, above what somebody may be reading. */
    private void showNewest() {
        var newest = entries.isEmpty() ? 0 : entries.getFirst().id();
        var added =
                source.find(filter, Long.MAX_VALUE, PAGE).stream()
                        .filter(entry -> entry.id() > newest)
                        .toList();
        entries.addAll(0, added);
        grid.getDataProvider().refreshAll();
    }

    private static String who(AuditEntry entry) {
        return Optional.ofNullable(entry.viewedAsBy())
                .map(viewer -> Texts.of("audit.viewed-by", entry.actorName(), viewer))
                .orElse(entry.actorName());
    }

    private static Div changes(AuditEntry entry) {
        var list = new Div();
        list.addClassName("changes");
        for (var change : entry.changes()) {
            var line = new Div(new Span(change.field() + ": "));
            Optional.ofNullable(change.before())
                    .ifPresent(before -> line.add(marked("del", before)));
            line.add(" → ");
            Optional.ofNullable(change.after()).ifPresent(after -> line.add(marked("ins", after)));
            list.add(line);
        }
        return list;
    }

    private static Span marked(String tone, String text) {
        var span = new Span(text);
        span.addClassName("change-" + tone);
        return span;
    }

    private static Div details(AuditEntry entry) {
        var details = new Div();
        details.addClassName("changes");
        Optional.ofNullable(entry.reason())
                .ifPresent(
                        reason -> details.add(new Div(Texts.of("common.reason") + ": " + reason)));
        Optional.ofNullable(entry.address())
                .ifPresent(
                        address ->
                                details.add(new Div(Texts.of("audit.address") + ": " + address)));
        details.add(changes(entry));
        return details;
    }
}
