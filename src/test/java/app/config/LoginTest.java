package app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import app.IntegrationTest;
import domain.people.Role;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.ui.DefaultLoginPageGeneratingFilter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import services.people.OwnAccount;
import services.people.PeopleScenarios;
import services.people.SignUp;
import services.people.SigningUp;
import services.people.UserAdministration;
import services.shared.SignedIn;

@IntegrationTest
class LoginTest {

    @Autowired MockMvc mvc;
    @Autowired PeopleScenarios given;
    @Autowired UserAdministration administration;
    @Autowired SigningUp signingUp;
    @Autowired OwnAccount account;
    @Autowired List<SecurityFilterChain> chains;

    private final String address = "test-" + UUID.randomUUID();

    @Test
    void letsInWithTheRightPassword() throws Exception {
        var shopper = given.shopper();

        logIn(shopper.email().toUpperCase(java.util.Locale.ROOT), PeopleScenarios.PASSWORD)
                .andExpect(redirectedUrl("/console"))
                .andExpect(
                        authenticated()
                                .withAuthentication(
                                        who ->
                                                assertThat(
                                                                ((SignedIn)
                                                                                Objects
                                                                                        .requireNonNull(
                                                                                                who
                                                                                                        .getPrincipal()))
                                                                        .id())
                                                        .isEqualTo(shopper.id())));
    }

    @Test
    void keepsNoPasswordHashInTheSession() throws Exception {
        var shopper = given.shopper();

        logIn(shopper.email(), PeopleScenarios.PASSWORD)
                .andExpect(
                        authenticated()
                                .withAuthentication(
                                        who ->
                                                assertThat(
                                                                ((SignedIn)
                                                                                Objects
                                                                                        .requireNonNull(
                                                                                                who
                                                                                                        .getPrincipal()))
                                                                        .passwordHash())
                                                        .isNull()));
    }

    @Test
    void givesTheSameAnswerForAWrongPasswordAndForNobody() throws Exception {
        var shopper = given.shopper();

        for (var email : new String[] {shopper.email(), "nobody@example.test", "no address", ""}) {
            logIn(email, "not the password")
                    .andExpect(redirectedUrl("/login?error=wrong"))
                    .andExpect(unauthenticated());
        }
    }

    @Test
    void slowsDownGuessingAtSomebody() throws Exception {
        var shopper = given.shopper();

        for (int i = 0; i < 5; i++) {
            logIn(shopper.email(), "guess " + i).andExpect(redirectedUrl("/login?error=wrong"));
        }

        logIn(shopper.email(), PeopleScenarios.PASSWORD)
                .andExpect(redirectedUrl("/login?error=throttled"))
                .andExpect(unauthenticated());
    }

    @Test
    void slowsDownGuessingAtNobodyJustTheSame() throws Exception {
        var email = "nobody-" + UUID.randomUUID() + "@example.test";

        for (int i = 0; i < 5; i++) {
            var typed = i % 2 == 0 ? email : email.toUpperCase(java.util.Locale.ROOT);
            logIn(typed, "guess " + i).andExpect(redirectedUrl("/login?error=wrong"));
        }

        logIn(email, "guess").andExpect(redirectedUrl("/login?error=throttled"));
    }

    @Test
    void slowsDownAnAddressThatGuessesAtMany() throws Exception {
        for (int i = 0; i < 30; i++) {
            logIn("nobody-" + UUID.randomUUID() + "@example.test", "guess")
                    .andExpect(redirectedUrl("/login?error=wrong"));
        }

        logIn(given.shopper().email(), PeopleScenarios.PASSWORD)
                .andExpect(redirectedUrl("/login?error=throttled"));
    }

    @Test
    void saysLockedOnlyAfterTheRightPassword() throws Exception {
        var shopper = given.shopper();
        given.as(given.operator(), () -> administration.lock(shopper.id(), "complaints"));

        logIn(shopper.email(), "wrong").andExpect(redirectedUrl("/login?error=wrong"));
        logIn(shopper.email(), PeopleScenarios.PASSWORD)
                .andExpect(redirectedUrl("/login?error=locked"));
    }

    @Test
    void wantsTheAddressConfirmedFirst() throws Exception {
        var email = "new-" + UUID.randomUUID() + "@example.test";
        signingUp.signUp(new SignUp(email, "New", PeopleScenarios.PASSWORD, "en"));

        logIn(email, PeopleScenarios.PASSWORD).andExpect(redirectedUrl("/login?error=unverified"));
    }

    @Test
    void endsTheSessionOfWhoeverIsLocked() throws Exception {
        var shopper = given.shopper();
        var session = sessionOf(shopper);
        mvc.perform(get("/somewhere").session(session)).andExpect(authenticated());

        given.as(given.operator(), () -> administration.lock(shopper.id(), "complaints"));

        mvc.perform(get("/somewhere").session(session)).andExpect(unauthenticated());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void endsASessionThatOnlyListensAsWell() throws Exception {
        var shopper = given.shopper();
        var session = sessionOf(shopper);
        mvc.perform(get("/somewhere").session(session)).andExpect(authenticated());

        given.as(given.operator(), () -> administration.lock(shopper.id(), "complaints"));

        for (int i = 0; i < 100 && !session.isInvalid(); i++) {
            Thread.sleep(50);
        }
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void leavesTheSessionsOfOthersAlone() throws Exception {
        var session = sessionOf(given.shopper());
        mvc.perform(get("/somewhere").session(session)).andExpect(authenticated());

        given.as(given.operator(), () -> administration.lock(given.shopper().id(), "complaints"));

        mvc.perform(get("/somewhere").session(session)).andExpect(authenticated());
    }

    @Test
    void endsEverySessionWhenThePasswordChanges() throws Exception {
        var shopper = given.shopper();
        var stolen = sessionOf(shopper);

        given.as(
                shopper,
                () -> account.changePassword(PeopleScenarios.PASSWORD, "another password"));

        mvc.perform(get("/somewhere").session(stolen)).andExpect(unauthenticated());
    }

    @Test
    void bringsAnOpenSessionUpToDateWhenRolesChange() throws Exception {
        var person = given.shopper();
        var session = sessionOf(person);
        mvc.perform(get("/somewhere").session(session)).andExpect(authenticated());

        given.as(
                given.operator(),
                () -> administration.changeRoles(person.id(), java.util.Set.of(Role.SUPPORT)));

        mvc.perform(get("/somewhere").session(session))
                .andExpect(
                        authenticated()
                                .withAuthentication(
                                        who ->
                                                assertThat(
                                                                ((SignedIn)
                                                                                Objects
                                                                                        .requireNonNull(
                                                                                                who
                                                                                                        .getPrincipal()))
                                                                        .isOperator())
                                                        .isTrue()));
    }

    @Test
    void recordsLoginsFailuresAndLogouts() throws Exception {
        var shopper = given.shopper();
        logIn(shopper.email(), "wrong");
        var session = sessionOf(shopper);
        mvc.perform(post("/logout").with(csrf()).session(session)).andExpect(unauthenticated());

        assertThat(given.actsOn(shopper.id()))
                .containsSubsequence("user.login-failed", "user.login", "user.logout");
    }

    @Test
    void showsNoLoginPageButOurOwn() {
        assertThat(chains)
                .flatExtracting(SecurityFilterChain::getFilters)
                .noneMatch(DefaultLoginPageGeneratingFilter.class::isInstance);
    }

    @Test
    void asksStrangersToLogIn() throws Exception {
        mvc.perform(get("/operator/users"))
                .andExpect(
                        result ->
                                assertThat(result.getResponse().getRedirectedUrl())
                                        .endsWith("/login"));
    }

    private MockHttpSession sessionOf(SignedIn person) throws Exception {
        var session =
                logIn(person.email(), PeopleScenarios.PASSWORD)
                        .andReturn()
                        .getRequest()
                        .getSession();
        return (MockHttpSession) Objects.requireNonNull(session);
    }

    private ResultActions logIn(String email, String password) throws Exception {
        return mvc.perform(
                post("/login")
                        .param("username", email)
                        .param("password", password)
                        .with(csrf())
                        .with(
                                request -> {
                                    request.setRemoteAddr(address);
                                    return request;
                                }));
    }
}
