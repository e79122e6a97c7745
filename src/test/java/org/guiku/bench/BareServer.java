package org.guiku.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The floor under searching: Lucene behind an embedded Tomcat, and nothing else. It knows no users,
 * no language of queries and no changes of what it searches.
 */
final class BareServer {

  private BareServer() {}

  /** The arguments are the folder of an index and one for Tomcat; prints the port. */
  public static void main(String[] args) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createDirectories(Path.of(args[1])).toString());
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    Context context = tomcat.addContext("", null);
    var reader = DirectoryReader.open(FSDirectory.open(Path.of(args[0])));
    Tomcat.addServlet(context, "search", new Servlet(new BareSearch(reader)));
    context.addServletMappingDecoded("/api/v1/search", "search");
    tomcat.start();
    System.out.println("port " + tomcat.getConnector().getLocalPort());
    tomcat.getServer().await();
  }

  private static final class Servlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient JsonMapper json = new JsonMapper();
    private final transient BareSearch search;

    Servlet(BareSearch search) {
      this.search = search;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Map<String, List<String>> filters = new TreeMap<>();
      for (String facet : BareIndex.FACETS) {
        String[] values = request.getParameterValues(facet);
        if (values != null) {
          filters.put(facet, List.of(values));
        }
      }
      byte[] body = json.writeValueAsBytes(search.search(request.getParameter("q"), filters));
      response.setContentType("application/json");
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }
}
