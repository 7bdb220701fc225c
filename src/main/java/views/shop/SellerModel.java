package views.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A seller's page, ready to be printed. */
public record SellerModel(
        ListModel list, Picture logo, String about, List<String> facts, @Nullable String holiday) {}
