package views.imports;

import com.vaadin.flow.spring.annotation.SpringComponent;
import services.exports.TableExport;
import services.imports.ColumnMappings;
import services.imports.ImportIntake;
import services.imports.ImportQueries;
import services.imports.ImportRuns;
import services.imports.RefusedRows;

/** What the screen of one import reads and does, together. */
@SpringComponent
public final class ImportCommands {

    private final ImportQueries queries;
    private final ImportRuns runs;
    private final ImportIntake intake;
    private final RefusedRows refused;
    private final ColumnMappings mappings;
    private final TableExport export;

    ImportCommands(
            ImportQueries queries,
            ImportRuns runs,
            ImportIntake intake,
            RefusedRows refused,
            ColumnMappings mappings,
            TableExport export) {
        this.queries = queries;
        this.runs = runs;
        this.intake = intake;
        this.refused = refused;
        this.mappings = mappings;
        this.export = export;
    }

    ImportQueries queries() {
        return queries;
    }

    ImportRuns runs() {
        return runs;
    }

    ImportIntake intake() {
        return intake;
    }

    RefusedRows refused() {
        return refused;
    }

    ColumnMappings mappings() {
        return mappings;
    }

    TableExport export() {
        return export;
    }
}
