package views.operator.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import services.catalog.ModerationQueries;
import services.catalog.ModerationRow;
import services.catalog.ProductQueries;
import services.catalog.SafeHtml;
import services.exports.Column;
import services.exports.TableExport;
import services.live.LiveFeed;
import services.live.Topic;
import views.components.ExportMenu;
import views.components.Formats;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/**
 * What waits for a decision, the longest waiting first, and beside it what the decision is about.
 * Arrow keys walk through the queue, Alt+A approves and Alt+R rejects.
 */
@Route("operator/moderation")
@Menu(title = "catalog.moderation", order = 31, icon = "vaadin:gavel")
@RolesAllowed(Permissions.CATALOG_MODERATE)
class ModerationView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private static final String PATH = "operator/moderation";

    private final ModerationQueries queries;
    private final Grid<ModerationRow> queue = new Grid<>();
    private final DecisionPanel panel;
    private final MasterDetailLayout layout = new MasterDetailLayout();

    ModerationView(
            ModerationQueries queries,
            ProductQueries products,
            ModeratorCommands commands,
            SafeHtml safeHtml,
            TableExport export,
            LiveFeed live) {
        this.queries = queries;
        panel = new DecisionPanel(queries, products, commands, safeHtml, this::decided);
        queue.addColumn(row -> Texts.of("catalog.moderation." + row.kind().name()))
                .setHeader(Texts.of("catalog.moderation.kind"));
        queue.addColumn(ModerationRow::title)
                .setHeader(Texts.of("catalog.field.TITLE"))
                .setFlexGrow(2);
        queue.addColumn(ModerationRow::sellerName).setHeader(Texts.of("catalog.seller"));
        queue.addColumn(row -> Formats.dateTime(row.waitingSince()))
                .setHeader(Texts.of("catalog.waiting-since"));
        queue.setItemsPageable(queries::find, _ -> queries.count());
        queue.setEmptyStateText(Texts.of("catalog.moderation.none"));
        queue.addSelectionListener(event -> show(event.getFirstSelectedItem()));
        queue.setSizeFull();
        queue.getElement().setAttribute("aria-label", Texts.of("catalog.moderation"));
        Shortcuts.addShortcutListener(this, panel::approve, Key.KEY_A, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, panel::reject, Key.KEY_R, KeyModifier.ALT);
        LiveUpdates.refresh(
                this, live, () -> queue.getDataProvider().refreshAll(), Topic.of("product"));

        layout.setMaster(queue);
        layout.setMasterSize("24rem", true);
        layout.setDetailSize("28rem", true);
        layout.addBackdropClickListener(_ -> queue.deselectAll());
        layout.addDetailEscapePressListener(_ -> queue.deselectAll());
        layout.setSizeFull();
        var download =
                new ExportMenu<ModerationRow>(
                        export,
                        Texts.of("catalog.moderation"),
                        columns(),
                        () -> sink -> queries.each(sink));
        getContent().setSizeFull();
        getContent()
                .add(
                        new ViewHeader(Texts.of("catalog.moderation"), download),
                        new Paragraph(Texts.of("catalog.moderation.keys")),
                        layout);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var wanted = event.getLocation().getQueryParameters().getSingleParameter("item").orElse("");
        var waiting = queries.find(PageRequest.of(0, 200));
        waiting.stream()
                .filter(row -> row.id().toString().equals(wanted))
                .findFirst()
                .ifPresentOrElse(queue::select, queue::deselectAll);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("catalog.moderation");
    }

    /** Goes on with the next in the queue. */
    private void decided() {
        queue.deselectAll();
        queue.getDataProvider().refreshAll();
        UI.getCurrentOrThrow().navigate(PATH);
        Optional<ModerationRow> next = queries.find(PageRequest.of(0, 1)).stream().findFirst();
        next.ifPresent(queue::select);
    }

    private void show(Optional<ModerationRow> chosen) {
        chosen.ifPresentOrElse(panel::show, panel::clear);
        layout.setDetail(chosen.isPresent() ? panel : null);
    }

    private static List<Column<ModerationRow>> columns() {
        return List.of(
                Column.text(Texts.of("catalog.moderation.kind"), row -> row.kind().name()),
                Column.whole(Texts.of("catalog.number"), ModerationRow::number),
                Column.text(Texts.of("catalog.field.TITLE"), ModerationRow::title),
                Column.text(Texts.of("catalog.seller"), ModerationRow::sellerName),
                Column.moment(Texts.of("catalog.waiting-since"), ModerationRow::waitingSince));
    }
}
