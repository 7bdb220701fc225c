package services.imports;

import java.util.Collection;
import java.util.UUID;

/** Wants to hear, in portions, which products an import has made or changed. */
public interface CatalogueListener {

    /** Categories may have come, gone or got other names; called before their products. */
    void categoriesChanged();

    /** Called as the system, outside any transaction, at least once per product. */
    void productsChanged(Collection<UUID> products);
}
