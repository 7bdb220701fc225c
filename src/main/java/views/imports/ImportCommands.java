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
public record ImportCommands(
        ImportQueries queries,
        ImportRuns runs,
        ImportIntake intake,
        RefusedRows refused,
        ColumnMappings mappings,
        TableExport export) {}
