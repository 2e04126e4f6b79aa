package declarations.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A real browser without a window: one found on the machine, else one that Selenium's manager fetches, else, on Debian
 * or Ubuntu as root, one from the package manager.
 */
final class Browser implements AutoCloseable {
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final String HELP =
            "the browser tests need Chromium and its driver: apt install chromium chromium-driver";

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    static Browser open(boolean scripts) throws IOException {
        Path profile = Files.createTempDirectory("browser");
        return new Browser(driver(options(profile, scripts)), profile);
    }

    ChromeDriver driver() {
        return driver;
    }

    void go(Path page) {
        driver.get(page.toUri().toString());
    }

    /** Sets the width of the page itself, also below what a window may have. */
    void width(int pixels) {
        driver.manage().window().setSize(new Dimension(Math.max(pixels, 500), 900));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    void colours(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** The value of a script, which must return one. */
    Object run(String script) {
        return Objects.requireNonNull(driver.executeScript(script));
    }

    /** What the browser complained of since it was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        Folders.delete(profile);
    }

    private static ChromeOptions options(Path profile, boolean scripts) {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion", // a page that glides to where one clicks is not there yet
                "--user-data-dir=" + profile);
        options.setPageLoadStrategy(PageLoadStrategy.NORMAL);
        options.setPageLoadTimeout(Duration.ofSeconds(60));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        return options;
    }

    private static ChromeDriver driver(ChromeOptions options) throws IOException {
        Optional<ChromeDriver> found = installed(options);
        if (found.isPresent()) {
            return found.get();
        }
        try {
            return new ChromeDriver(options);
        } catch (WebDriverException e) {
            install();
            return installed(options).orElseThrow(() -> new IllegalStateException(HELP, e));
        }
    }

    private static Optional<ChromeDriver> installed(ChromeOptions options) {
        Optional<Path> browser =
                BROWSERS.stream().flatMap(name -> onPath(name).stream()).findFirst();
        Optional<Path> server = onPath("chromedriver");
        if (browser.isEmpty() || server.isEmpty()) {
            return Optional.empty();
        }
        options.setBinary(browser.get().toFile());
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(server.get().toFile())
                .build();
        return Optional.of(new ChromeDriver(service, options));
    }

    private static Optional<Path> onPath(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).stream()
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Only where it can work: Debian or Ubuntu, as root. */
    private static void install() throws IOException {
        if (!Files.exists(Path.of("/etc/debian_version")) || !"root".equals(System.getProperty("user.name"))) {
            return;
        }
        System.out.println(
                "No browser found: installing chromium and chromium-driver with apt-get for the browser tests");
        command("apt-get", "update", "-q");
        command("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium", "chromium-driver");
    }

    private static void command(String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            builder.start().waitFor(10, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
