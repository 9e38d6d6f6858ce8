// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "libcost/base/nearest.h"
#include "libcost/prices/import/import.h"
#include "libcost/units/format.h"

void addPricesUpdate(CLI::App& prices, const CliEnvironment& environment, int& status) {
    struct Asked {
        CommonOptions common;
        PriceUpdateRequest request{"https://pricing.us-east-1.amazonaws.com",
                                   {"lambda", "fargate", "savings-plans"},
                                   {"us-east-1"},
                                   {}};
    };
    auto asked = std::make_shared<Asked>();
    CLI::App* command = prices.add_subcommand(
        "update",
        "Fetch AWS's public price lists and take them into your own prices; no account is needed. "
        "What has come stays when it is ended or breaks off, and the next update goes on from there");
    PriceUpdateRequest& request = asked->request;
    command
        ->add_option("--service", request.services,
                     "lambda, fargate, ec2 (half a gigabyte for each Region), savings-plans, fargate-spot "
                     "(all Regions), "
                     "or AWS's offer code such as AmazonS3; may be repeated")
        ->delimiter(',')
        ->capture_default_str();
    command->add_option("--region", request.regions, "The AWS Region; may be repeated")
        ->delimiter(',')
        ->capture_default_str();
    command->add_option("--base-url", request.base, "Where AWS's price lists are, or a mirror of them")
        ->capture_default_str();
    // Read here: the parser of arguments would read it by the locale's decimal point.
    const auto takeTimeout = [asked](const std::string& text) {
        const double seconds = amountOf(text, "--timeout");
        if (seconds < 0.1 || seconds > 3600)
            throw UsageError("--timeout is " + text + ": give 0.1 to 3600 seconds");
        asked->request.timeoutSeconds = seconds;
    };
    command
        ->add_option_function<std::string>("--timeout", takeTimeout,
                                           "Give up after so many seconds without a byte, or with hardly any")
        ->type_name("FLOAT in [0.1 - 3600]")
        ->default_str(cost::numberText(request.timeoutSeconds));
    command->add_flag("--again", request.again, "Fetch lists again that have not changed");
    asked->common.addTo(*command);
    command->callback([asked, &environment, &status] {
        asked->request.userPrices = asked->common.ownPricesFolder(environment);
        // Compared with the catalogue as it is shipped: what is updated replaces the user's own.
        CommonOptions common = asked->common;
        common.userPrices = asked->request.userPrices.string();
        const Run run(environment, common);
        const std::vector<std::string> names = cost::priceListNames();
        for (const std::string& service : asked->request.services)
            if (cost::offerCodeOf(service).empty())
                throw UsageError(
                    "there is no price list \"" + service + '"' +
                    cost::didYouMean(service, names,
                                     ": take lambda, fargate, ec2, savings-plans, fargate-spot, or AWS's "
                                     "offer code of a service whose prices are in the catalogue"));
        for (const std::string& region : asked->request.regions)
            regionOf(run.catalogue(), region);
        if (!environment.updatePrices)
            throw cost::MachineFailure("this program was built without the network: fetch AWS's price lists "
                                       "elsewhere and take them with `breakeven prices import`");
        status = environment.updatePrices(run, asked->request);
    });
}
