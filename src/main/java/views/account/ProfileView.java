package views.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.PermitAll;
import services.people.OwnAccount;
import services.shared.CurrentUser;
import views.components.Texts;
import views.components.ViewHeader;

/** One's own name, language, time zone and password. */
@Route("account/profile")
@Menu(title = "people.profile.menu", order = 95, icon = "vaadin:user")
@PermitAll
class ProfileView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private final OwnAccount account;
    private final ProfileForm profile;

    ProfileView(OwnAccount account, CurrentUser currentUser) {
        this.account = account;
        // Who looks through somebody's eyes sees the profile and changes nothing.
        var mayEdit = currentUser.may(Permissions.ACCOUNT_EDIT);
        this.profile = new ProfileForm(account, mayEdit);
        getContent().add(new ViewHeader(Texts.of("people.profile.title")), new Section(profile));
        if (mayEdit) {
            getContent()
                    .add(
                            new Section(
                                    new H2(Texts.of("people.change-password.title")),
                                    new ChangePasswordForm(account)));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        profile.show(account.profile());
    }

    @Override
    public String getPageTitle() {
        return Texts.of("people.profile.title");
    }
}
