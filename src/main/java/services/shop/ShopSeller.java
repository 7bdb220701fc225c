package services.shop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seller as shoppers see it; only approved ones. */
public record ShopSeller(
        UUID id,
        String slug,
        String name,
        String about,
        String city,
        String country,
        @Nullable String logoKey,
        @Nullable LocalDate holidayUntil,
        boolean isOnHoliday,
        String holidayMessage,
        @Nullable Instant since) {}
