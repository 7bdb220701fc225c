package views.operator.catalog;

import com.vaadin.flow.spring.annotation.SpringComponent;
import services.catalog.ChangeModeration;
import services.catalog.ProductEditing;
import services.catalog.ProductModeration;
import services.offers.ProductClearing;

/** The use cases of a moderator's screens, together. */
@SpringComponent
record ModeratorCommands(
        ProductModeration products,
        ChangeModeration changes,
        ProductEditing editing,
        ProductClearing clearing) {}
