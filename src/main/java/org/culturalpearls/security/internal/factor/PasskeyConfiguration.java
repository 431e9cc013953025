package org.culturalpearls.security.internal.factor;

import jakarta.servlet.Filter;
import java.util.Objects;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;

/** Makes and checks passkeys with what the framework has for it. */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

  private static final String NAME = "Cultural Pearls";

  @Bean
  PublicKeyCredentialUserEntityRepository passkeyHolders(JdbcOperations jdbc) {
    return new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
  }

  /** Lazy, since only a server that has begun to listen knows its port. */
  @Bean
  @Lazy
  WebAuthnRelyingPartyOperations passkeyOperations(
      PublicKeyCredentialUserEntityRepository holders,
      JdbcOperations jdbc,
      CurrentPerson current,
      Environment environment) {
    RelyingParty party = RelyingParty.of(environment);
    int port = environment.getProperty("local.server.port", Integer.class, -1);
    Webauthn4JRelyingPartyOperations operations =
        new Webauthn4JRelyingPartyOperations(
            holders,
            new JdbcUserCredentialRepository(jdbc),
            PublicKeyCredentialRpEntity.builder().id(party.id()).name(NAME).build(),
            party.origins(port));
    operations.setCustomizeCreationOptions(
        options ->
            options
                .user(named(holders, current))
                .authenticatorSelection(
                    AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
    operations.setCustomizeRequestOptions(
        options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    return operations;
  }

  /** The two calls of our script before a device is asked; what it answers comes with a form. */
  @Bean
  Customizer<HttpSecurity> passkeyOptions(
      @Lazy WebAuthnRelyingPartyOperations operations,
      PasskeyChallenges challenges,
      Environment environment) {
    boolean possible = RelyingParty.of(environment).isPossible();
    return http -> {
      if (possible) {
        http.addFilterBefore(toSign(operations, challenges), AuthorizationFilter.class)
            .addFilterAfter(toMake(operations), AuthorizationFilter.class);
      }
    };
  }

  private static Filter toSign(
      WebAuthnRelyingPartyOperations operations, PasskeyChallenges challenges) {
    PublicKeyCredentialRequestOptionsFilter filter =
        new PublicKeyCredentialRequestOptionsFilter(operations);
    filter.setRequestOptionsRepository(challenges);
    filter.setRequestMatcher(posted("/login/passkey/options"));
    return filter;
  }

  private static Filter toMake(WebAuthnRelyingPartyOperations operations) {
    HttpSessionPublicKeyCredentialCreationOptionsRepository kept =
        new HttpSessionPublicKeyCredentialCreationOptionsRepository();
    kept.setAttrName(PasskeyAnswers.MADE.name());
    PublicKeyCredentialCreationOptionsFilter filter =
        new PublicKeyCredentialCreationOptionsFilter(operations);
    filter.setCreationOptionsRepository(kept);
    filter.setRequestMatcher(posted("/me/second-factor/passkeys/options"));
    return filter;
  }

  private static RequestMatcher posted(String address) {
    return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, address);
  }

  /** Devices list their passkeys by this name; ours is the person's id, which tells nobody. */
  private static PublicKeyCredentialUserEntity named(
      PublicKeyCredentialUserEntityRepository holders, CurrentPerson current) {
    String person = Long.toString(current.id().value());
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .id(Objects.requireNonNull(holders.findByUsername(person)).getId())
        .name(current.principal().name())
        .displayName(current.principal().name())
        .build();
  }
}
