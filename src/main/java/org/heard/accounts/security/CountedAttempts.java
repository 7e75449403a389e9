package org.heard.accounts.security;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.accounts.AttemptLimits;
import org.heard.shared.ConsultationId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.codec.Hex;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Counts attempts in token buckets. The only class that reads where a request comes from. */
@Service
@PreAuthorize("permitAll()")
class CountedAttempts implements AttemptLimits {
  private static final Duration PERIOD = Duration.ofMinutes(15);
  private static final int MOST_BUCKETS = 50_000;
  // Quarters of what is let pass in all.
  private static final int USUAL_SHARE = 3;
  private static final int SMALL_SHARE = 1;

  private final Clock clock;
  private final boolean proofOfWork;
  private final SecureRandom random = new SecureRandom();
  private final Buckets ofVisits = new Buckets();
  // Apart from those of visits, which a flood makes by the thousand: they must not push these out.
  private final Buckets ofPlaces = new Buckets();
  private KeyedHash hash = new KeyedHash(random);
  private LocalDate keyOf;

  /**
   * Counts attempts.
   *
   * @param proofOfWork whether browsers with script do a small sum; those without cannot, and then
   *     get less
   */
  CountedAttempts(Clock clock, @Value("${heard.proof-of-work:false}") boolean proofOfWork) {
    this.clock = clock;
    this.proofOfWork = proofOfWork;
    this.keyOf = LocalDate.now(clock);
  }

  @Override
  public boolean tryAttempt(Kind kind) {
    return tryAll(kind, limitsOf(kind));
  }

  @Override
  public boolean tryAttempt(Kind kind, String answers) {
    List<Limited> limits = new ArrayList<>();
    limits.add(ofAnswers(kind, answers));
    limits.addAll(limitsOf(kind));
    return tryAll(kind, limits);
  }

  @Override
  public boolean tryAttempt(Kind kind, ConsultationId call, String answers) {
    List<Limited> limits = new ArrayList<>();
    limits.add(ofAnswers(kind, answers));
    limits.add(share(kind, "c" + call, USUAL_SHARE));
    limits.addAll(limitsOf(kind));
    return tryAll(kind, limits);
  }

  private Limited ofAnswers(Kind kind, String answers) {
    boolean tight = present().filter(this::getsLess).isPresent();
    int most = most(kind, tight).perAnswers();
    return new Limited(ofVisits.get(kind + key("a", tight) + hashed(answers), most), false);
  }

  /** A part of what is let pass in all, and never everything. */
  private Limited share(Kind kind, String place, int quarters) {
    return new Limited(ofPlaces.get(kind + place, Most.of(kind).inAll() / 4 * quarters), false);
  }

  private static Most most(Kind kind, boolean tight) {
    return tight ? Most.of(kind).withoutProof(kind) : Most.of(kind);
  }

  /** Counted apart, because there is less room. */
  private static String key(String what, boolean tight) {
    return tight ? "light " + what : what;
  }

  /** Comes from a page that can do no sum, while others do. */
  private boolean getsLess(HttpServletRequest request) {
    return proofOfWork && withoutScript(request);
  }

  private static boolean withoutScript(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/light");
  }

  private static Optional<HttpServletRequest> present() {
    return RequestContextHolder.getRequestAttributes()
            instanceof ServletRequestAttributes attributes
        ? Optional.of(attributes.getRequest())
        : Optional.empty();
  }

  private boolean tryAll(Kind kind, List<Limited> limits) {
    List<Bucket> taken = new ArrayList<>();
    for (Limited limited : limits) {
      if (limited.bucket().tryConsume(1)) {
        taken.add(limited.bucket());
      } else if (!limited.onlyUnderPressure() || underPressure(kind)) {
        taken.forEach(earlier -> earlier.addTokens(1));
        return false;
      }
    }
    return true;
  }

  @Override
  public void succeeded(Kind kind) {
    limitsOf(kind).forEach(limited -> limited.bucket().addTokens(1));
  }

  private record Limited(Bucket bucket, boolean onlyUnderPressure) {}

  /** More than half of what the portal takes in all was taken lately. */
  private boolean underPressure(Kind kind) {
    return inAll(kind).getAvailableTokens() < Most.of(kind).inAll() / 2;
  }

  private List<Limited> limitsOf(Kind kind) {
    List<Limited> found = new ArrayList<>();
    present()
        .ifPresent(request -> {
          HttpSession session = request.getSession(false);
          if (session != null) {
            int most = Most.of(kind).perSession();
            found.add(new Limited(ofVisits.get(kind + "s" + hashed(session.getId()), most), false));
          }
          if (withoutScript(request)) {
            found.add(share(kind, "light", getsLess(request) ? SMALL_SHARE : USUAL_SHARE));
          }
          found.add(ofPrefix(kind, request));
        });
    found.add(new Limited(inAll(kind), false));
    return found;
  }

  private Limited ofPrefix(Kind kind, HttpServletRequest request) {
    boolean tight = getsLess(request);
    Most most = most(kind, tight);
    String prefix = hashed(prefix(request.getRemoteAddr()));
    return new Limited(
        ofPlaces.get(kind + key("p", tight) + prefix, most.perPrefix()),
        most.prefixUnderPressure());
  }

  private Bucket inAll(Kind kind) {
    return ofPlaces.get(kind + "all", Most.of(kind).inAll());
  }

  /** Under the key of the day: what was counted yesterday cannot be joined with today. */
  private synchronized String hashed(String text) {
    LocalDate today = LocalDate.now(clock);
    if (!today.equals(keyOf)) {
      keyOf = today;
      hash = new KeyedHash(random);
      ofVisits.clear();
      ofPlaces.clear();
    }
    return hash.of(text);
  }

  /** The buckets used last; a forgotten one counts as full. */
  private static final class Buckets {
    private final Map<String, Bucket> buckets =
        new LinkedHashMap<>(256, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_BUCKETS;
          }
        };

    synchronized Bucket get(String key, int capacity) {
      return buckets.computeIfAbsent(key, k -> full(capacity));
    }

    synchronized void clear() {
      buckets.clear();
    }
  }

  private static Bucket full(int capacity) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, PERIOD))
        .build();
  }

  /**
   * What fits into {@link #PERIOD}.
   *
   * @param prefixUnderPressure whether a prefix is held back only while the portal is under
   *     pressure
   */
  private record Most(
      int perSession, int perAnswers, int perPrefix, int inAll, boolean prefixUnderPressure) {

    static Most of(Kind kind) {
      return switch (kind) {
        case SIGN_IN, TRANSLATOR_LINK -> new Most(10, 10, 120, 3_000, false);
        // 40 children with 10 wrong tries each, and the same again from the class next door.
        case RECEIPT_CODE -> new Most(10, 10, 800, 20_000, false);
        // One device that goes round a class, and begins anew now and then.
        case FORM -> new Most(200, 200, 5_000, 200_000, true);
        case SEND -> new Most(200, 60, 5_000, 200_000, true);
        // A drawing is sent again while it grows; each costs the server some processor time.
        case UPLOAD -> new Most(400, 240, 5_000, 30_000, true);
        case PROGRESS_FILE -> new Most(30, 30, 400, 4_000, true);
        // People read each of them; a tablet that goes round a class may bring one from everybody.
        case SAFE_NOTE -> new Most(60, 60, 400, 4_000, true);
        // Each takes half a second; a class prints one that is made once. Whoever asks for all
        // there
        // are is stopped at half of what is left for everybody.
        case PAPER -> new Most(200, 200, 60, 400, true);
      };
    }

    /** Less room for who did no sum; a call for help keeps all of it. */
    Most withoutProof(Kind kind) {
      return kind == Kind.SAFE_NOTE
          ? this
          : new Most(perSession, perAnswers / 3, perPrefix / 2, inAll, prefixUnderPressure);
    }
  }

  /** The network part of an address: /24 of IPv4, /48 of IPv6. */
  static String prefix(String address) {
    try {
      // A servlet container gives the numeric form, so nothing is ever looked up.
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return new String(Hex.encode(Arrays.copyOf(bytes, bytes.length == 4 ? 3 : 6)));
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}
