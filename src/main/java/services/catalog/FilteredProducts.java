package services.catalog;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.data.domain.Pageable;

/** The products a filter lets through, of those the asker may see. */
public interface FilteredProducts {

    List<ProductRow> find(ProductFilter filter, String language, Pageable page);

    int count(ProductFilter filter);

    /** Every one of them, by number, however many. */
    void each(ProductFilter filter, String language, Consumer<ProductRow> sink);
}
