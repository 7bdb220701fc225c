package views.operator.catalog;

import com.vaadin.flow.spring.annotation.SpringComponent;
import services.exports.TableExport;
import services.offers.OfferCorrections;
import services.offers.OfferQueries;
import services.shared.CurrentUser;

/** What an operator reads and changes of sellers' offers, together. */
@SpringComponent
record OfferCommands(
        OfferQueries queries,
        OfferCorrections corrections,
        TableExport export,
        CurrentUser currentUser) {}
