package views.catalog;

import com.vaadin.flow.component.combobox.ComboBox;
import domain.shared.SellerId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import services.sellers.SellerFilter;
import services.sellers.SellerQueries;
import services.sellers.SellerRow;
import services.sellers.SellerSort;
import views.components.Texts;

/** Chooses one seller; loads only those that match what is typed, a name or a number. */
public final class SellerPicker extends ComboBox<SellerRow> {

    private final SellerQueries sellers;

    public SellerPicker(SellerQueries sellers) {
        super(Texts.of("catalog.seller"));
        this.sellers = sellers;
        setItemLabelGenerator(SellerRow::displayName);
        setItemsPageable(
                (page, text) ->
                        sellers.find(
                                SellerFilter.none().withText(text),
                                PageRequest.of(
                                        page.getPageNumber(),
                                        page.getPageSize(),
                                        Sort.by(SellerSort.NAME.name()))));
        setPlaceholder(Texts.of("common.all"));
        setClearButtonVisible(true);
    }

    public void choose(@Nullable SellerId id) {
        setValue(Optional.ofNullable(id).flatMap(sellers::find).orElse(null));
    }

    public @Nullable SellerId chosen() {
        return Optional.ofNullable(getValue()).map(SellerRow::id).orElse(null);
    }
}
