package views.account.orders;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import domain.reviews.ReviewText;
import java.util.Optional;
import java.util.stream.IntStream;
import services.purchases.Purchase;
import services.reviews.ReviewWriting;
import views.aftersales.AftersalesLabels;
import views.components.Feedback;
import views.components.Texts;

/** Asks for stars and words about something that was bought; shows what was said before. */
final class ReviewDialog extends Dialog {

    private final RadioButtonGroup<Integer> rating = new RadioButtonGroup<>();
    private final TextField title = new TextField(Texts.of("aftersales.review-title"));
    private final TextArea text = new TextArea(Texts.of("aftersales.review-text"));

    ReviewDialog(Purchase.Line line, ReviewWriting reviews) {
        rating.setLabel(Texts.of("aftersales.rating"));
        rating.setItems(
                IntStream.rangeClosed(1, ReviewText.MOST_STARS)
                        .map(star -> ReviewText.MOST_STARS + 1 - star)
                        .boxed()
                        .toList());
        rating.setItemLabelGenerator(AftersalesLabels::stars);
        rating.setValue(ReviewText.MOST_STARS);
        title.setMaxLength(ReviewText.TITLE_MOST_CHARACTERS);
        title.setWidthFull();
        text.setMaxLength(ReviewText.TEXT_MOST_CHARACTERS);
        text.setWidthFull();
        reviews.find(line.id()).ifPresent(this::show);
        var submit =
                new Button(
                        Texts.of("aftersales.send"),
                        _ -> {
                            var done =
                                    Feedback.run(
                                            () -> reviews.write(line.id(), written()),
                                            Texts.of("aftersales.review-sent"));
                            if (done) {
                                close();
                            }
                        });
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(Texts.of("aftersales.review-of", line.title()));
        setCloseOnOutsideClick(false);
        setWidth("min(36rem, 94vw)");
        add(new Paragraph(Texts.of("aftersales.review.intro")), rating, title, text);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), submit);
    }

    private void show(ReviewText before) {
        rating.setValue(before.rating());
        title.setValue(before.title());
        text.setValue(before.text());
    }

    private ReviewText written() {
        return new ReviewText(
                Optional.ofNullable(rating.getValue()).orElse(0),
                title.getValue(),
                text.getValue());
    }
}
