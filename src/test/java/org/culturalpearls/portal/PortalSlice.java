package org.culturalpearls.portal;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.CredentialService;
import org.culturalpearls.people.EntrantService;
import org.culturalpearls.people.InvitationService;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.SetupService;
import org.culturalpearls.security.internal.SecuritySlice;
import org.culturalpearls.shared.Texts;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * Some controllers with the real templates, filter chain and problem pages; the facades of people
 * are mocks. Facades of other modules are declared by the test itself.
 */
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest(
    // Its filters guard the engine's web applications, which no slice has.
    excludeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = "org\\.culturalpearls\\.workflow\\..*"))
@Import({SecuritySlice.class, LoggedIn.class, Texts.class})
@MockitoBean(
    types = {
      PeopleService.class,
      CredentialService.class,
      AddressService.class,
      SetupService.class,
      InvitationService.class,
      LinkService.class,
      EntrantService.class
    })
public @interface PortalSlice {

  @AliasFor(annotation = WebMvcTest.class, attribute = "controllers")
  Class<?>[] value();
}
