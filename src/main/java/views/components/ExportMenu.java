package views.components;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.function.Supplier;
import services.exports.Column;
import services.exports.RowSource;
import services.exports.TableExport;
import services.exports.TableFormat;

/**
 * Downloads all rows a grid would show, as CSV or Excel, however many they are. The rows are those
 * of the moment of the click, with the filter of that moment.
 */
public final class ExportMenu<R> extends Composite<Div> {

    private final TableExport export;
    private final String name;
    private final List<Column<R>> columns;
    private final Supplier<RowSource<R>> rows;

    /**
     * @param name of the file and the sheet, without extension
     * @param rows asked in the download's own thread, where there is no screen: what it needs from
     *     one must have been fetched before
     */
    public ExportMenu(
            TableExport export, String name, List<Column<R>> columns, Supplier<RowSource<R>> rows) {
        this.export = export;
        this.name = name;
        this.columns = columns;
        this.rows = rows;

        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        var choices = menu.addItem(Texts.of("exports.menu")).getSubMenu();
        for (var format : TableFormat.values()) {
            var download = download(format);
            choices.addItem(
                    Texts.of("common.export-" + format.extension()),
                    _ -> download.getElement().callJsFunction("click"));
            getContent().add(download);
        }
        getContent().addClassName("export-menu");
        getContent().addComponentAsFirst(menu);
    }

    // A menu item is not a link: it clicks a hidden one, so that the keyboard works like the mouse.
    private Anchor download(TableFormat format) {
        DownloadHandler handler = event -> send(format, event);
        var anchor = new Anchor(handler, "");
        anchor.getElement().setAttribute("hidden", true).setAttribute("download", true);
        return anchor;
    }

    private void send(TableFormat format, DownloadEvent event) {
        event.setFileName(name + "." + format.extension());
        event.setContentType(format.contentType());
        export.write(format, name, columns, rows.get(), event.getOutputStream());
    }
}
