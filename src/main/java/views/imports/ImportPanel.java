package views.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Location;
import domain.imports.ImportAction;
import domain.imports.ImportStatus;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import services.imports.ImportJobRow;
import services.imports.ImportQueries;
import services.imports.KindCounts;
import services.live.LiveFeed;
import services.live.Topic;
import views.components.Feedback;
import views.components.Formats;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/** One import from its file to its report, live. */
public final class ImportPanel extends Composite<VerticalLayout> {

    private final ImportQueries queries;
    private final UUID job;
    private final ViewHeader header;
    private final ImportSteps steps = new ImportSteps();
    private final Div facts = new Div();
    private final Div remarks = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph progress = new Paragraph();
    private final CountsTable counts = new CountsTable();
    private final ImportActions actions;
    private final ColumnMappingPanel columns;
    private final ImportRowsPart rows;
    private @Nullable ImportStatus shown;

    /**
     * @param location which of its rows to show first
     */
    public ImportPanel(ImportCommands commands, LiveFeed live, UUID job, Location location) {
        this.queries = commands.queries();
        this.job = job;
        this.actions = new ImportActions(commands.runs(), commands.refused());
        this.columns =
                new ColumnMappingPanel(
                        commands.mappings(),
                        chosen ->
                                Feedback.run(
                                        () -> commands.intake().recheck(job, "csv", chosen),
                                        Texts.of("imports.checking-again")));
        this.rows = new ImportRowsPart(commands, job);
        this.header = new ViewHeader("", actions);
        rows.show(location);
        facts.addClassName("import-facts");
        remarks.addClassName("import-remarks");
        progress.getElement().setAttribute("aria-live", "polite");
        getContent().add(header, steps, facts, bar, progress, remarks, counts, columns, rows);
        getContent().setSizeFull();
        LiveUpdates.refresh(this, live, this::show, Topic.of("import", job));
        show();
    }

    /** Reads the import again and shows what is true now. */
    private void show() {
        var row = queries.job(job);
        header.setTitle(row.sourceName());
        steps.show(row.status());
        facts.removeAll();
        facts.add(
                ImportTexts.badge(row.status()),
                new Div(ImportTexts.format(row.format())),
                new Div(
                        Optional.ofNullable(row.sellerName())
                                .map(name -> Texts.of("imports.for", name))
                                .orElse("")),
                new Div(
                        Texts.of(
                                "imports.started",
                                row.createdName(),
                                Formats.dateTime(row.createdAt()))));
        showProgress(row);
        counts.show(row.progress().counts());
        counts.setVisible(!row.progress().counts().isEmpty());
        actions.show(row);
        if (row.status() != shown) {
            shown = row.status();
            showRest(row);
        }
    }

    private void showProgress(ImportJobRow row) {
        bar.setVisible(row.status().isMoving());
        bar.setIndeterminate(row.status() != ImportStatus.COMMITTING);
        if (row.status() == ImportStatus.COMMITTING) {
            bar.setValue(Math.min(1, row.progress().share()));
        }
        var failure = row.failure();
        var now = row.progress();
        progress.setText(
                failure != null
                        ? failure
                        : switch (row.status()) {
                            case UPLOADED -> Texts.of("imports.progress.waiting");
                            case CHECKING ->
                                    Texts.of(
                                            "imports.progress.checking",
                                            Formats.number(now.read()));
                            case COMMITTING ->
                                    Texts.of(
                                            "imports.progress.committing",
                                            Formats.number(now.applied()),
                                            Formats.number(now.toApply()),
                                            Formats.number(now.published()));
                            case READY, DONE, CANCELLED, FAILED, UNDONE ->
                                    Texts.of("imports.progress." + row.status().name());
                        });
        progress.setClassName("import-failure", failure != null);
    }

    /** What changes only from one step to the next, and would disturb a person in between. */
    private void showRest(ImportJobRow row) {
        remarks.removeAll();
        row.progress().remarks().forEach(remark -> remarks.add(new Div(remark)));
        if (row.format().equals("csv") && row.allows(ImportAction.RECHECK)) {
            columns.show(job);
        } else {
            columns.setVisible(false);
        }
        var counted = row.progress().counts();
        rows.setVisible(!counted.isEmpty() && !row.status().isMoving());
        rows.reload(counted.stream().map(KindCounts::kind).collect(Collectors.toSet()));
    }
}
