package org.culturalpearls.security.internal;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.culturalpearls.people.CredentialService;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.InputFirewall;
import org.culturalpearls.security.PasskeyService;
import org.culturalpearls.security.SecondFactorService;
import org.culturalpearls.security.SecurityEvent.Kind;
import org.culturalpearls.security.WaitingForm;
import org.culturalpearls.security.internal.limit.LoginLimits;
import org.culturalpearls.security.internal.load.LoadLimits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.util.unit.DataSize;

/**
 * The one filter chain, for every address. A separate chain for {@code /camunda/**} would miss the
 * engine's servlets and leave their API open.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LoginLimits.class, LoadLimits.class})
class SecurityConfiguration {

  private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

  @Bean
  AuthenticationManager waysIn(
      CredentialService credentials,
      LinkService links,
      PeopleService people,
      PasswordEncoder encoder,
      SecondFactorService factors,
      PasskeyService passkeys,
      SessionEnds ends,
      Clock clock,
      DeviceCookie devices,
      LoginLimits limits) {
    return new ProviderManager(
        new FirstStep(
            new PasswordLogin(
                credentials,
                people,
                encoder,
                new PasswordBrakes(devices, limits),
                new PasswordChecks()),
            factors,
            clock),
        new FirstStep(new LinkLogin(links, people, limits), factors, clock),
        new CodeLogin(factors, people, ends, devices, limits),
        new PasskeyLogin(passkeys, people, limits));
  }

  @Bean
  Proofs proofs(
      CredentialService credentials,
      PeopleService people,
      PasswordEncoder encoder,
      SecondFactorService factors,
      PasskeyService passkeys,
      LoginLimits limits,
      ApplicationEventPublisher events) {
    return new Proofs(credentials, people, encoder, factors, passkeys, limits, events);
  }

  @Bean
  CookieRule cookieRule(Environment environment) {
    return CookieRule.of(environment);
  }

  @Bean
  DeviceCookie deviceCookie(CookieRule rule, InstallationKey key) {
    return new DeviceCookie(rule, key);
  }

  @Bean
  WantedPage wantedPage(CookieRule rule) {
    return new WantedPage(rule);
  }

  @Bean
  HttpFirewall firewall() {
    return new InputFirewall();
  }

  @Bean
  SecurityFilterChain everyAddress(
      HttpSecurity http,
      AuthenticationManager waysIn,
      CurrentPerson current,
      PeopleService people,
      SessionBegin begin,
      SecondFactorService factors,
      Proofs proofs,
      Clock clock,
      @Value("${server.servlet.session.timeout}") Duration unused,
      CookieRule cookies,
      WantedPage asked,
      DeviceCookie devices,
      @Value("${spring.servlet.multipart.max-file-size}") DataSize upload,
      ApplicationEventPublisher events)
      throws Exception {
    Function<Kind, LoginAccepted> accepted =
        kind -> new LoginAccepted(begin, asked, factors, clock, devices, unused, kind, events);
    return http.authenticationManager(waysIn)
        .securityContext(context -> context.securityContextRepository(contexts))
        .addFilterAfter(
            new PersonRefreshFilter(current, people, begin, contexts),
            SecurityContextHolderFilter.class)
        .addFilterAfter(new SessionAgeFilter(current), PersonRefreshFilter.class)
        .addFilterBefore(new RequiredFactorFilter(current, factors), AuthorizationFilter.class)
        .addFilterAfter(new ProofFilter(proofs, clock), AuthorizationFilter.class)
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(PublicPaths.FOLDER)
                    .denyAll()
                    .requestMatchers(PublicPaths.ALL)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .formLogin(
            login ->
                login
                    .loginPage("/login")
                    .usernameParameter("email")
                    .authenticationDetailsSource(devices::details)
                    .successHandler(accepted.apply(Kind.LOGIN))
                    .failureHandler(new LoginRefused(LoginRefused.PASSWORD, events)))
        .with(
            new SentSecrets.OfLink(
                devices,
                request -> {
                  WaitingForm.in(request, clock.instant()).ifPresent(form -> form.carry(request));
                  return new OneTimeTokenAuthenticationToken(SentSecrets.sent(request, "token"));
                }),
            link ->
                link.successHandler(accepted.apply(Kind.LOGIN_BY_LINK))
                    .failureHandler(new LoginRefused("/login/link/closed", events)))
        .with(
            new SentSecrets.OfCode(
                devices,
                request ->
                    new CodeLogin.Attempt(
                        SecondStep.in(request, clock.instant()),
                        SentSecrets.sent(request, "code"))),
            code ->
                code.successHandler(accepted.apply(Kind.LOGIN))
                    .failureHandler(new LoginRefused("/login/code/refused", events)))
        .with(
            new SentSecrets.OfPasskey(
                devices,
                request ->
                    new PasskeyLogin.Attempt(
                        SecondStep.in(request, clock.instant()),
                        SentSecrets.sent(request, "passkey"),
                        request)),
            passkey ->
                passkey
                    .successHandler(accepted.apply(Kind.LOGIN_BY_PASSKEY))
                    .failureHandler(new LoginRefused("/login/passkey/refused", events)))
        // A login discards the session of whoever used this browser before.
        .sessionManagement(sessions -> sessions.sessionFixation(change -> change.newSession()))
        .logout(
            logout ->
                logout
                    .logoutSuccessUrl("/login?ended")
                    // Tasklist keeps half-filled forms in the browser, which others may use next.
                    .addLogoutHandler(
                        new HeaderWriterLogoutHandler(
                            new ClearSiteDataHeaderWriter(Directive.STORAGE))))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(new FormTokens(cookies))
                    .ignoringRequestMatchers(
                        PublicPaths.ENGINE, PublicPaths.ONE_CLICK, PublicPaths.WITHOUT_COOKIE))
        .requestCache(cache -> cache.requestCache(asked))
        .exceptionHandling(
            refused ->
                refused
                    .defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), PublicPaths.ENGINE_API)
                    .defaultAuthenticationEntryPointFor(toLogin(), request -> true)
                    .accessDeniedHandler(new StaleForm(current, upload.toBytes())))
        .headers(
            headers ->
                headers
                    .defaultsDisabled()
                    .contentTypeOptions(withDefaults())
                    .httpStrictTransportSecurity(
                        hsts ->
                            hsts.requestMatcher(request -> cookies.secure() || request.isSecure()))
                    .addHeaderWriter(new PortalHeaders()))
        .build();
  }

  /** Redirects by path: the host that a request names is not trusted. */
  private static AuthenticationEntryPoint toLogin() {
    LoginUrlAuthenticationEntryPoint login = new LoginUrlAuthenticationEntryPoint("/login");
    login.setFavorRelativeUris(true);
    return login;
  }
}
