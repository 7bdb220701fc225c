package views.aftersales;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.List;
import org.springframework.data.domain.Pageable;
import services.disputes.DisputeFilter;
import services.disputes.DisputeRow;
import views.components.Formats;
import views.components.StatusBadge;
import views.components.Texts;

/** A list of disputes; loads only the rows on screen. */
public final class DisputeGrid extends Composite<Grid<DisputeRow>> {

    /** Where the rows come from. */
    public interface Source extends Serializable {
        List<DisputeRow> find(DisputeFilter filter, Pageable page);

        int count(DisputeFilter filter);
    }

    private DisputeFilter filter = DisputeFilter.none();

    /**
     * @param party who the other party is
     * @param path of the list; a dispute's page is below it
     */
    public DisputeGrid(
            Source source,
            String path,
            String partyHeader,
            SerializableFunction<DisputeRow, String> party) {
        var grid = getContent();
        grid.addComponentColumn(
                        row -> new Anchor(path + "/" + row.id(), String.valueOf(row.number())))
                .setHeader(Texts.of("aftersales.dispute"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(DisputeGrid::standing)
                .setHeader(Texts.of("common.status"))
                .setAutoWidth(true);
        grid.addColumn(DisputeRow::sellerOrderNumber)
                .setHeader(Texts.of("aftersales.order"))
                .setAutoWidth(true);
        grid.addColumn(row -> party.apply(row)).setHeader(partyHeader).setFlexGrow(2);
        grid.addColumn(row -> AftersalesLabels.of(row.reason()))
                .setHeader(Texts.of("common.reason"))
                .setFlexGrow(2);
        grid.addColumn(row -> Formats.money(row.amount()))
                .setHeader(Texts.of("aftersales.claimed"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> Formats.dateTime(row.answerDueAt()))
                .setHeader(Texts.of("aftersales.answer-due"))
                .setAutoWidth(true);
        grid.setItemsPageable(page -> source.find(filter, page), _ -> source.count(filter));
        grid.setEmptyStateText(Texts.of("aftersales.disputes.empty"));
        grid.setSizeFull();
    }

    public void show(DisputeFilter wanted) {
        filter = wanted;
        reload();
    }

    public void reload() {
        getContent().getDataProvider().refreshAll();
    }

    static Div standing(DisputeRow row) {
        var standing = new Div(AftersalesLabels.badge(row.status()));
        standing.addClassName("badges");
        if (row.overdue() && row.isToDecide()) {
            standing.add(new StatusBadge(Texts.of("aftersales.overdue"), StatusBadge.Tone.BAD));
        }
        return standing;
    }
}
