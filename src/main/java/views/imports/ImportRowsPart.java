package views.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import domain.imports.Kind;
import domain.imports.Outcome;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import services.imports.ImportRowEntry;
import services.imports.ImportRowFilter;
import views.components.ExportMenu;
import views.components.Texts;

/** The rows of one import by kind and outcome; the address says which, so that it can be sent. */
final class ImportRowsPart extends Composite<VerticalLayout> {

    private static final String KIND = "kind";
    private static final String OUTCOME = "outcome";

    private final UUID job;
    private final ImportRowFilter[] filter;
    private final ImportRowsGrid rows;
    private final Tabs kinds = new Tabs();
    private final Map<Tab, @Nullable Kind> kindByTab = new LinkedHashMap<>();
    private final Select<Outcome> outcome = new Select<>();

    // While the tabs and the choice are filled, what is selected is nobody's wish.
    private boolean filling;

    ImportRowsPart(ImportCommands commands, UUID job) {
        this.job = job;
        this.filter = new ImportRowFilter[] {new ImportRowFilter(job, null, null)};
        this.rows = new ImportRowsGrid(commands.queries(), filter);
        outcome.setLabel(Texts.of("imports.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption(Texts.of("common.all"));
        outcome.setItemLabelGenerator(
                one -> one == null ? Texts.of("common.all") : ImportTexts.outcome(one));
        outcome.addValueChangeListener(_ -> narrow());
        kinds.addSelectedChangeListener(_ -> narrow());
        var choices = new Div(outcome, download(commands));
        choices.addClassName("import-choices");
        getContent().setPadding(false);
        getContent().add(kinds, choices, rows);
    }

    /** What the address asks for; what it asks for in vain is left out. */
    void show(Location location) {
        var asked = location.getQueryParameters();
        filter[0] =
                new ImportRowFilter(
                        job,
                        asked.getSingleParameter(KIND)
                                .flatMap(name -> named(Kind.values(), name))
                                .orElse(null),
                        asked.getSingleParameter(OUTCOME)
                                .flatMap(name -> named(Outcome.values(), name))
                                .orElse(null));
        filling = true;
        outcome.setValue(filter[0].outcome());
        filling = false;
    }

    /** Reads the rows again, which are now of these kinds. */
    void reload(Set<Kind> present) {
        var chosen = filter[0].kind();
        filling = true;
        kindByTab.clear();
        kinds.removeAll();
        addTab(null);
        Arrays.stream(Kind.values()).filter(present::contains).forEach(this::addTab);
        kindByTab.forEach(
                (tab, kind) -> {
                    if (kind == chosen) {
                        kinds.setSelectedTab(tab);
                    }
                });
        filling = false;
        narrow();
        rows.reload();
    }

    private void addTab(@Nullable Kind kind) {
        var tab = new Tab(kind == null ? Texts.of("common.all") : ImportTexts.kind(kind));
        kindByTab.put(tab, kind);
        kinds.add(tab);
    }

    private void narrow() {
        if (filling) {
            return;
        }
        var wanted =
                new ImportRowFilter(job, kindByTab.get(kinds.getSelectedTab()), outcome.getValue());
        if (!wanted.equals(filter[0])) {
            filter[0] = wanted;
            rows.reload();
            getUI().ifPresent(ui -> tellAddress(ui, wanted));
        }
    }

    // Replaced, not navigated to: the import keeps running on the screen meanwhile.
    private static void tellAddress(UI ui, ImportRowFilter wanted) {
        var parameters = new LinkedHashMap<String, String>();
        Optional.ofNullable(wanted.kind()).ifPresent(kind -> parameters.put(KIND, kind.name()));
        Optional.ofNullable(wanted.outcome()).ifPresent(one -> parameters.put(OUTCOME, one.name()));
        var path = ui.getActiveViewLocation().getPath();
        ui.getPage()
                .getHistory()
                .replaceState(null, new Location(path, QueryParameters.simple(parameters)));
    }

    private ExportMenu<ImportRowEntry> download(ImportCommands commands) {
        return new ExportMenu<>(
                commands.export(),
                Texts.of("imports.rows"),
                ImportRowsGrid.columns(),
                () -> {
                    var shown = filter[0];
                    return sink -> commands.queries().eachRow(shown, sink);
                });
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> Objects.equals(one.name(), name)).findFirst();
    }
}
