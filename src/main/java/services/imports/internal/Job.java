package services.imports.internal;

import domain.imports.ImportStatus;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import services.imports.ImportProgress;

/** An import as it stands in the database. */
public record Job(
        UUID id,
        String format,
        String sourceName,
        @Nullable UUID seller,
        ImportStatus status,
        Options options,
        ImportProgress progress,
        @Nullable String storageKey,
        @Nullable UUID createdBy,
        String createdName,
        boolean cancelRequested,
        @Nullable Instant committedAt) {

    /**
     * @param path on the server, when nothing was uploaded
     * @param forSeller whose products they are, decided by the marketplace; null: see {@code
     *     unnamedSeller}
     * @param unnamedSeller the name of the seller to make for a file that names none; null: not
     *     needed
     * @param feePolicy under which fees are charged on orders of the past; null: none
     */
    public record Options(
            String currency,
            Map<String, String> columns,
            @Nullable String path,
            @Nullable UUID forSeller,
            @Nullable String unnamedSeller,
            @Nullable String feePolicy) {

        Options withUnnamedSeller(UUID id, String name) {
            return new Options(currency, columns, path, id, name, feePolicy);
        }

        public Options withColumns(Map<String, String> chosen) {
            return new Options(currency, chosen, path, forSeller, unnamedSeller, feePolicy);
        }

        Currency currencyUnit() {
            return Currency.getInstance(currency);
        }
    }

    /** Whose products and offers these are, when rows do not say. */
    Optional<UUID> owner() {
        return Optional.ofNullable(seller == null ? options.forSeller() : seller);
    }

    /** A seller's own import, bounded to its own things. */
    boolean isBySeller() {
        return seller != null;
    }

    public boolean hasBegun() {
        return committedAt != null;
    }
}
