package views.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import services.exports.Column;
import services.exports.TableExport;
import services.imports.ImportJobRow;
import services.imports.ImportQueries;
import services.imports.KindCounts;
import services.live.LiveFeed;
import services.live.Topic;
import views.components.ExportMenu;
import views.components.Formats;
import views.components.LiveUpdates;
import views.components.Texts;

/** The imports somebody may see, newest first, live. */
public final class ImportJobsGrid extends Composite<Grid<ImportJobRow>> {

    /**
     * @param address where one import is shown, without its id
     */
    public ImportJobsGrid(ImportQueries queries, LiveFeed live, String address) {
        var grid = getContent();
        grid.addComponentColumn(row -> new Anchor(address + "/" + row.id(), row.sourceName()))
                .setHeader(Texts.of("imports.source"))
                .setFlexGrow(2);
        grid.addColumn(row -> ImportTexts.format(row.format()))
                .setHeader(Texts.of("imports.format"));
        grid.addComponentColumn(row -> ImportTexts.badge(row.status()))
                .setHeader(Texts.of("common.status"));
        grid.addColumn(row -> Formats.number(taken(row)))
                .setHeader(Texts.of("imports.taken"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> Formats.number(refused(row)))
                .setHeader(Texts.of("imports.outcome.REFUSE"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(ImportJobRow::createdName).setHeader(Texts.of("imports.by"));
        grid.addColumn(row -> Formats.dateTime(row.createdAt())).setHeader(Texts.of("imports.at"));
        grid.setItemsPageable(queries::jobs, _ -> queries.countJobs());
        grid.setEmptyStateText(Texts.of("imports.none"));
        grid.setSizeFull();
        LiveUpdates.refresh(
                this, live, () -> grid.getDataProvider().refreshAll(), Topic.of("import"));
    }

    /** All imports the grid would show, for a file. */
    public static ExportMenu<ImportJobRow> download(ImportQueries queries, TableExport export) {
        return new ExportMenu<>(
                export,
                Texts.of("imports.title"),
                List.of(
                        Column.text(Texts.of("imports.source"), ImportJobRow::sourceName),
                        Column.text(Texts.of("imports.format"), ImportJobRow::format),
                        Column.text(Texts.of("common.status"), row -> row.status().name()),
                        Column.whole(Texts.of("imports.taken"), ImportJobsGrid::taken),
                        Column.whole(Texts.of("imports.outcome.REFUSE"), ImportJobsGrid::refused),
                        Column.text(Texts.of("imports.by"), ImportJobRow::createdName),
                        Column.moment(Texts.of("imports.at"), ImportJobRow::createdAt)),
                () -> queries::eachJob);
    }

    private static long taken(ImportJobRow row) {
        return row.progress().counts().stream()
                .mapToLong(counts -> counts.created() + counts.updated())
                .sum();
    }

    private static long refused(ImportJobRow row) {
        return row.progress().counts().stream().mapToLong(KindCounts::refused).sum();
    }
}
