package org.culturalpearls.security.internal.factor;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.SecondFactorService;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.SecretToken;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up, checks and ends second factors. */
@Service
@Transactional(readOnly = true)
@EnableConfigurationProperties(SecondFactorSettings.class)
class SecondFactorFacade implements SecondFactorService {

  private static final int KEY_BYTES = 20;
  private static final Duration OFFERED = Duration.ofMinutes(30);
  private static final int RECOVERY_CODES = 10;

  /** 80 bits: sixteen characters, in groups of four. */
  private static final int RECOVERY_BYTES = 10;

  private static final String GROUPS_OF_FOUR = "(.{4})(?=.)";

  private final SecureRandom random = new SecureRandom();
  private final SecondFactors factors;
  private final SealedKeys keys;
  private final PeopleService people;
  private final SecondFactorSettings settings;
  private final Clock clock;

  SecondFactorFacade(
      SecondFactors factors,
      SealedKeys keys,
      PeopleService people,
      SecondFactorSettings settings,
      Clock clock) {
    this.factors = factors;
    this.keys = keys;
    this.people = people;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Optional<Factor> of(PersonId person) {
    return factors.of(person);
  }

  @Override
  public Optional<Instant> requiredFrom(PersonId person) {
    return settings.required() && isStaff(people.person(person))
        ? Optional.of(factors.requiredFrom())
        : Optional.empty();
  }

  private static boolean isStaff(PersonView person) {
    return Stream.of(Role.COORDINATOR, Role.ADMINISTRATOR).anyMatch(person.roles()::contains);
  }

  @Override
  public Offer offer(PersonId self) {
    byte[] key = bytes(KEY_BYTES);
    byte[] dated =
        ByteBuffer.allocate(Long.BYTES + KEY_BYTES)
            .putLong(clock.instant().getEpochSecond())
            .put(key)
            .array();
    byte[] sealed = keys.seal(dated, "offered to " + self.value());
    return new Offer(
        Base32.of(key), Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
  }

  @Override
  public Offer offered(PersonId self, String sealed) {
    return new Offer(Base32.of(key(self, sealed)), sealed);
  }

  private byte[] key(PersonId self, String sealed) {
    return keys.open(decoded(sealed), "offered to " + self.value())
        .filter(dated -> dated.length == Long.BYTES + KEY_BYTES)
        .filter(this::isFresh)
        .map(dated -> Arrays.copyOfRange(dated, Long.BYTES, dated.length))
        .orElseThrow(() -> RuleBroken.of("error.security.factor-offer-old"));
  }

  private boolean isFresh(byte[] dated) {
    Instant made = Instant.ofEpochSecond(ByteBuffer.wrap(dated).getLong());
    return clock.instant().isBefore(made.plus(OFFERED));
  }

  private static byte[] decoded(String sealed) {
    try {
      return Base64.getUrlDecoder().decode(sealed == null ? "" : sealed);
    } catch (IllegalArgumentException notOurs) {
      return new byte[0];
    }
  }

  @Override
  @Transactional
  public List<String> enrol(PersonId self, String sealed, String code) {
    byte[] key = key(self, sealed);
    Instant now = clock.instant();
    OptionalLong step = TimedCodes.stepOf(key, normal(code), now);
    if (step.isEmpty()) {
      throw RuleBroken.in("code", "error.security.code-wrong");
    }
    factors.put(self, keys.seal(key, "of " + self.value()), now, step.getAsLong());
    return freshRecoveryCodes(self);
  }

  @Override
  @Transactional
  public List<String> renewRecoveryCodes(PersonId self) {
    if (factors.of(self).isEmpty()) {
      throw RuleBroken.of("error.security.no-factor");
    }
    return freshRecoveryCodes(self);
  }

  private List<String> freshRecoveryCodes(PersonId self) {
    List<String> codes =
        Stream.generate(() -> Base32.of(bytes(RECOVERY_BYTES)).toLowerCase(Locale.ROOT))
            .limit(RECOVERY_CODES)
            .toList();
    factors.putRecoveryCodes(self, codes.stream().map(SecretToken::hash).toList());
    return codes.stream().map(code -> code.replaceAll(GROUPS_OF_FOUR, "$1-")).toList();
  }

  @Override
  @Transactional
  public void remove(PersonId self) {
    if (requiredFrom(self).isPresent()) {
      throw RuleBroken.of("error.security.factor-required");
    }
    factors.delete(self);
  }

  @Override
  @Transactional
  public boolean accepts(PersonId person, String typed) {
    String code = normal(typed);
    return acceptsOfApp(person, code) || factors.useRecoveryCode(person, SecretToken.hash(code));
  }

  private boolean acceptsOfApp(PersonId person, String code) {
    return factors
        .sealedKey(person)
        .flatMap(stored -> keys.open(stored, "of " + person.value()))
        .map(key -> TimedCodes.stepOf(key, code, clock.instant()))
        .filter(OptionalLong::isPresent)
        .filter(step -> factors.useStep(person, step.getAsLong()))
        .isPresent();
  }

  /** As people copy it: with spaces, hyphens, or in capitals. */
  private static String normal(String code) {
    return code == null ? "" : code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
