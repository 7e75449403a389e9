package org.heard.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.heard.HeardApplication;
import org.heard.OwnerOfTables;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.analysis.Exports;
import org.heard.analysis.ReleasedFilter;
import org.heard.analysis.SummaryTables;
import org.heard.consultations.Publishing;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.uikit.UiTranslations;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockServletContext;

/**
 * Times exports of released submissions with 12 answers each, through the real service and an
 * embedded PostgreSQL. First argument: how many; 100,000 without it.
 */
public final class ExportFigures {
  private final ConfigurableApplicationContext application;
  private final ConsultationId call;

  private ExportFigures(ConfigurableApplicationContext application, ConsultationId call) {
    this.application = application;
    this.call = call;
  }

  /** Fills a throw-away database, writes each kind of file twice and prints the second figures. */
  public static void main(String[] args) throws IOException {
    System.setProperty("spring.devtools.restart.enabled", "false");
    int submissions = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
    try (ConfigurableApplicationContext application =
        new SpringApplicationBuilder(HeardApplication.class, OwnerOfTables.class)
            .contextFactory(type -> withoutServer())
            .profiles("test")
            .run()) {
      ReleasedRows rows =
          new ReleasedRows(
              application.getBean(Publishing.class),
              application.getBean("asOwner", JdbcClient.class));
      ConsultationId call = rows.insert(submissions);
      Staff staff = application.getAutowireCapableBeanFactory().createBean(Staff.class);
      staff.signIn(Role.ANALYST, call);
      ExportFigures figures = new ExportFigures(application, call);
      print("%,d submissions x 12 answers, heap limit %d MiB", submissions, heapLimit());
      for (Exports.Format format : Exports.Format.values()) {
        figures.write(format);
        print("%s", figures.write(format));
      }
      figures.tables();
      print("%s", figures.tables());
      peakRss();
    }
  }

  private static ConfigurableApplicationContext withoutServer() {
    AnnotationConfigServletWebApplicationContext context =
        new AnnotationConfigServletWebApplicationContext();
    context.setServletContext(new MockServletContext());
    return context;
  }

  private String write(Exports.Format format) throws IOException {
    Path file = Files.createTempFile("heard-", "." + format.key());
    UiTranslations texts = application.getBean(UiTranslations.class);
    Exports.Request request =
        new Exports.Request(
            call,
            format,
            Language.ENGLISH,
            ReleasedFilter.ALL,
            Exports.Purpose.CHECKING,
            (key, arguments) -> texts.getTranslation(key, Locale.ENGLISH, arguments));
    resetPeak();
    long cpu = cpu();
    long start = System.nanoTime();
    try (OutputStream out = Files.newOutputStream(file)) {
      application.getBean(Exports.class).write(request, name -> out, (done, expected) -> {});
    }
    String figure =
        "%s: %.2f s, %.2f s CPU of this process, peak heap %d MiB, file %d MiB"
            .formatted(
                format,
                seconds(System.nanoTime() - start),
                seconds(cpu() - cpu),
                peakHeap(),
                Files.size(file) >> 20);
    Files.delete(file);
    return figure;
  }

  private String tables() {
    resetPeak();
    long start = System.nanoTime();
    int tables = application.getBean(SummaryTables.class).of(call).questions().size();
    return "%d summary tables: %.2f s, peak heap %d MiB"
        .formatted(tables, seconds(System.nanoTime() - start), peakHeap());
  }

  private static void print(String format, Object... arguments) {
    System.out.println(format.formatted(arguments));
  }

  private static double seconds(long nanoseconds) {
    return nanoseconds / 1e9;
  }

  private static long heapLimit() {
    return Runtime.getRuntime().maxMemory() >> 20;
  }

  private static long cpu() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  private static void resetPeak() {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peakHeap() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      bytes += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    return bytes >> 20;
  }

  private static void peakRss() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM"))
          .forEach(line -> print("%s (whole process, database apart)", line));
    }
  }
}
