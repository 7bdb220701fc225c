package views.aftersales;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.List;
import org.springframework.data.domain.Pageable;
import services.returns.ReturnFilter;
import services.returns.ReturnRow;
import views.components.Formats;
import views.components.Texts;

/** A list of returns; loads only the rows on screen. */
public final class ReturnGrid extends Composite<Grid<ReturnRow>> {

    /** Where the rows come from. */
    public interface Source extends Serializable {
        List<ReturnRow> find(ReturnFilter filter, Pageable page);

        int count(ReturnFilter filter);
    }

    private ReturnFilter filter = ReturnFilter.none();

    /**
     * @param party who the other party is, for the third column
     * @param path of the list; a return's page is below it
     */
    public ReturnGrid(
            Source source,
            String path,
            String partyHeader,
            SerializableFunction<ReturnRow, String> party) {
        var grid = getContent();
        grid.addComponentColumn(
                        row -> new Anchor(path + "/" + row.id(), String.valueOf(row.number())))
                .setHeader(Texts.of("aftersales.return"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(row -> AftersalesLabels.badge(row.status()))
                .setHeader(Texts.of("common.status"))
                .setAutoWidth(true);
        grid.addColumn(ReturnRow::sellerOrderNumber)
                .setHeader(Texts.of("aftersales.order"))
                .setAutoWidth(true);
        grid.addColumn(row -> party.apply(row)).setHeader(partyHeader).setFlexGrow(2);
        grid.addColumn(row -> AftersalesLabels.of(row.reason()))
                .setHeader(Texts.of("common.reason"))
                .setFlexGrow(2);
        grid.addColumn(ReturnRow::goods)
                .setHeader(Texts.of("aftersales.goods"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> Formats.dateTime(row.requestedAt()))
                .setHeader(Texts.of("aftersales.asked-at"))
                .setAutoWidth(true);
        grid.setItemsPageable(page -> source.find(filter, page), _ -> source.count(filter));
        grid.setEmptyStateText(Texts.of("aftersales.returns.empty"));
        grid.setSizeFull();
    }

    public void show(ReturnFilter wanted) {
        filter = wanted;
        reload();
    }

    public void reload() {
        getContent().getDataProvider().refreshAll();
    }
}
