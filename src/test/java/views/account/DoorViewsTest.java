package views.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import domain.people.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import services.people.InviteUser;
import services.people.LoggingIn;
import services.people.LoginRefused;
import services.people.OwnAccount;
import services.people.PeopleScenarios;
import services.people.UserAdministration;
import views.components.Addresses;

@IntegrationTest
@WithAnonymousUser
class DoorViewsTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "quite a new password";

    @Autowired PeopleScenarios given;
    @Autowired LoggingIn loggingIn;
    @Autowired UserAdministration administration;
    @Autowired OwnAccount account;

    @Test
    void signsUpAndConfirmsTheAddress() {
        var email = PeopleScenarios.newAddress();
        navigate(SignUpView.class);
        test(find(TextField.class).single()).setValue("Ada");
        test(find(EmailField.class).single()).setValue(email);
        test(find(PasswordField.class).single()).setValue(PASSWORD);
        click("Create account");
        assertThat(title()).isEqualTo("Look into your mailbox");
        assertThatExceptionOfType(LoginRefused.class)
                .isThrownBy(() -> loggingIn.attempt(email, PASSWORD));

        Addresses.open("verify-email?token=" + given.mailedSecret(email));

        assertThat(title()).isEqualTo("Your address is confirmed");
        assertThat(loggingIn.attempt(email, PASSWORD).displayName()).isEqualTo("Ada");
    }

    @Test
    void saysWhatIsWrongWithAPassword() {
        navigate(SignUpView.class);
        test(find(TextField.class).single()).setValue("Ada");
        test(find(EmailField.class).single()).setValue(PeopleScenarios.newAddress());
        test(find(PasswordField.class).single()).setValue("short");

        click("Create account");

        assertThat(test(find(Notification.class).single()).getText())
                .isEqualTo("A password needs at least 10 characters");
    }

    @Test
    void choosesANewPasswordByTheMailedLink() {
        var shopper = given.shopper();
        navigate(ForgotPasswordView.class);
        test(find(EmailField.class).single()).setValue(shopper.email());
        click("Send the link");
        assertThat(title()).isEqualTo("Look into your mailbox");

        Addresses.open("reset-password?token=" + given.mailedSecret(shopper.email()));
        for (var field : find(PasswordField.class).all()) {
            test(field).setValue(PASSWORD);
        }
        click("Change password");

        assertThat(loggingIn.attempt(shopper.email(), PASSWORD).id()).isEqualTo(shopper.id());
    }

    @Test
    void marksTheSecondPasswordWhenBothDiffer() {
        var shopper = given.shopper();
        navigate(ForgotPasswordView.class);
        test(find(EmailField.class).single()).setValue(shopper.email());
        click("Send the link");
        Addresses.open("reset-password?token=" + given.mailedSecret(shopper.email()));

        test(find(PasswordField.class).all().getFirst()).setValue(PASSWORD);
        click("Change password");

        assertThat(find(PasswordField.class).all().getLast().isInvalid()).isTrue();
    }

    @Test
    void saysWhenALinkIsDead() {
        for (var path : new String[] {"reset-password", "invitation", "verify-email"}) {
            Addresses.open(path + "?token=never-was");
            assertThat(title()).isEqualTo("This link does not work any more");
        }
    }

    @Test
    void acceptsAnInvitation() {
        var email = PeopleScenarios.newAddress();
        given.as(
                given.operator(),
                () -> administration.invite(new InviteUser(email, "Grace", Set.of(Role.FINANCE))));
        Addresses.open("invitation?token=" + given.mailedSecret(email));
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Grace");

        for (var field : find(PasswordField.class).all()) {
            test(field).setValue(PASSWORD);
        }
        click("Accept the invitation");

        assertThat(loggingIn.attempt(email, PASSWORD).roles()).containsExactly(Role.FINANCE);
    }

    @Test
    void tellsWhyALoginWasRefused() {
        Addresses.open("login?error=throttled");

        assertThat(find(LoginForm.class).single().isError()).isTrue();
    }

    @Test
    void savesTheProfile() {
        var shopper = given.shopper();
        given.signIn(shopper);
        navigate(ProfileView.class);
        test(find(TextField.class).withCaption("Your name").single()).setValue("Countess");

        click("Save");

        assertThat(given.identity(shopper.id()).displayName()).isEqualTo("Countess");
    }

    @Test
    void showsTheProfileReadOnlyThroughSomebodyElsesEyes() {
        given.signIn(given.shopper().viewedBy("viewer@example.test"));

        navigate(ProfileView.class);

        assertThat(find(TextField.class).withCaption("Your name").single().isReadOnly()).isTrue();
        assertThat(find(PasswordField.class).all()).isEmpty();
    }

    private String title() {
        return find(H1.class).all().getLast().getText();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
