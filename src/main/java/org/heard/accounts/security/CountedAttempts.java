package org.heard.accounts.security;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.accounts.AttemptLimits;
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

  private final KeyedHash hash = new KeyedHash(new SecureRandom());
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_BUCKETS;
        }
      };

  @Override
  public boolean tryAttempt(Kind kind) {
    List<Bucket> taken = new ArrayList<>();
    for (Bucket bucket : bucketsOf(kind)) {
      if (!bucket.tryConsume(1)) {
        taken.forEach(earlier -> earlier.addTokens(1));
        return false;
      }
      taken.add(bucket);
    }
    return true;
  }

  @Override
  public void succeeded(Kind kind) {
    bucketsOf(kind).forEach(bucket -> bucket.addTokens(1));
  }

  private List<Bucket> bucketsOf(Kind kind) {
    List<Bucket> found = new ArrayList<>();
    if (RequestContextHolder.getRequestAttributes()
        instanceof ServletRequestAttributes attributes) {
      HttpServletRequest request = attributes.getRequest();
      HttpSession session = request.getSession(false);
      if (session != null) {
        found.add(bucket(kind + "s" + hash.of(session.getId()), perSession(kind)));
      }
      found.add(bucket(kind + "p" + hash.of(prefix(request.getRemoteAddr())), perPrefix(kind)));
    }
    found.add(bucket(kind + "all", inAll(kind)));
    return found;
  }

  private Bucket bucket(String key, int capacity) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(key, k -> full(capacity));
    }
  }

  private static Bucket full(int capacity) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, PERIOD))
        .build();
  }

  private static int perSession(Kind kind) {
    return switch (kind) {
      case SIGN_IN -> 10;
      case RECEIPT_CODE -> 10;
    };
  }

  // 40 children with 10 wrong tries each, and the same again from the class next door.
  private static int perPrefix(Kind kind) {
    return switch (kind) {
      case SIGN_IN -> 120;
      case RECEIPT_CODE -> 800;
    };
  }

  private static int inAll(Kind kind) {
    return switch (kind) {
      case SIGN_IN -> 3_000;
      case RECEIPT_CODE -> 20_000;
    };
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
