package views.seller.products;

import com.vaadin.flow.spring.annotation.SpringComponent;
import services.catalog.OwnProductChanges;
import services.catalog.OwnProducts;

/** The use cases of a seller's product screen, together. */
@SpringComponent
record ProductCommands(OwnProducts products, OwnProductChanges changes) {}
