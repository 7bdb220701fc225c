package views.seller.products;

import com.vaadin.flow.spring.annotation.SpringComponent;
import services.exports.TableExport;
import services.offers.OwnOfferQueries;
import services.offers.OwnOffers;
import services.stock.OfferSupply;
import services.stock.StockItemQueries;

/** The use cases of a seller's offers, together. */
@SpringComponent
record OwnOfferCommands(
        OwnOffers offers,
        OwnOfferQueries queries,
        TableExport export,
        OfferSupply supply,
        StockItemQueries stock) {}
