package views.components;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import domain.shared.Money;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** How amounts, numbers and times look to the person at this screen. */
public final class Formats {

    private Formats() {}

    public static String money(Money money) {
        return money(money, Texts.locale());
    }

    /** With the currency's own decimals by ISO 4217, whatever the locale's habits. */
    public static String money(Money money, Locale locale) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        var digits = money.currency().getDefaultFractionDigits();
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(money.amount());
    }

    public static String number(long number) {
        return NumberFormat.getIntegerInstance(Texts.locale()).format(number);
    }

    public static String dateTime(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Texts.locale())
                .format(instant.atZone(zone()));
    }

    public static String date(Instant instant) {
        return date(instant.atZone(zone()).toLocalDate());
    }

    public static String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Texts.locale())
                .format(date);
    }

    /** The zone of the person at this screen; the layout sets it when they log in. */
    public static ZoneId zone() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> ComponentUtil.getData(ui, ZoneId.class))
                .orElse(ZoneOffset.UTC);
    }

    public static void useZone(UI ui, ZoneId zone) {
        ComponentUtil.setData(ui, ZoneId.class, zone);
    }
}
