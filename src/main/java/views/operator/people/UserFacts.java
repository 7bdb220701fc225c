package views.operator.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import services.people.directory.UserDetails;
import views.components.Formats;
import views.components.Texts;

/** What is known about a person, as a list of terms. */
final class UserFacts extends Composite<DescriptionList> {

    UserFacts(UserDetails details) {
        var row = details.row();
        getContent().addClassName("facts");
        fact("people.email", new Text(row.email()));
        fact("people.email-confirmed", yesOrNo(details.emailVerified()));
        fact("common.status", new Div(PeopleTexts.badge(row.status())));
        Optional.ofNullable(details.statusReason())
                .ifPresent(reason -> fact("common.reason", new Text(reason)));
        fact("people.teams", new Text(teams(details)));
        fact("people.language", new Text(language(details.locale())));
        fact("people.time-zone", new Text(details.timeZone()));
        fact("people.created", new Text(Formats.dateTime(details.createdAt())));
        fact(
                "people.last-login",
                new Text(
                        Optional.ofNullable(row.lastLoginAt())
                                .map(Formats::dateTime)
                                .orElseGet(() -> Texts.of("people.never"))));
        Optional.ofNullable(details.throttledUntil())
                .ifPresent(until -> fact("people.throttled", new Text(Formats.dateTime(until))));
    }

    private void fact(String key, Component value) {
        getContent().add(new Term(Texts.of(key)), new Description(value));
    }

    private static Text yesOrNo(boolean yes) {
        return new Text(Texts.of(yes ? "common.yes" : "common.no"));
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Texts.locale());
    }

    private static String teams(UserDetails details) {
        if (details.places().isEmpty()) {
            return Texts.of("common.none");
        }
        return details.places().stream()
                .map(place -> place.sellerName() + " (" + PeopleTexts.role(place.role()) + ")")
                .collect(Collectors.joining(", "));
    }
}
