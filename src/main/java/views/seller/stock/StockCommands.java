package views.seller.stock;

import com.vaadin.flow.spring.annotation.SpringComponent;
import services.stock.OfferSupply;
import services.stock.StockItems;
import services.stock.StockLocations;
import services.stock.Stocktaking;

/** The use cases of a seller's stock, together. */
@SpringComponent
record StockCommands(
        Stocktaking stocktaking, StockItems items, StockLocations locations, OfferSupply supply) {}
