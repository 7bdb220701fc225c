package services.adapters.tables;

import java.io.Closeable;
import java.util.List;
import services.exports.Cell;

/** A table being written. */
interface OpenTable extends Closeable {

    void header(List<String> names);

    void row(List<Cell> cells);
}
